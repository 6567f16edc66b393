package org.adduce.importer.web.internal.page;

import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page as it was saved.
 *
 * @param html its text
 * @param address where it was, empty where nothing says so
 * @param title what it is called beside its text, empty where it is called nothing
 * @param saved when it was saved, as written, where something says so
 * @param diagnostics what a person should know
 */
public record SavedPage(String html, String address, String title, Optional<String> saved, List<Diagnostic> diagnostics) {

    /** Copies its list. */
    public SavedPage {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The page as a tree, anew each time. */
    public Document parse() {
        return Jsoup.parse(html, address);
    }
}
