package org.adduce.help.internal.text;

import java.util.List;
import org.adduce.help.internal.book.HelpPage;
import org.adduce.help.internal.book.HelpSearch;
import org.adduce.help.internal.text.Flow.Look;

/** Lists of pages as flows. */
public final class FoundFlow {

    private FoundFlow() {
    }

    /** All pages by their titles. */
    public static Flow contents(String title, List<HelpPage> pages) {
        var writer = new FlowWriter();
        writer.line(0, 0);
        writer.words(title, Look.TITLE, "");
        for (var page : pages) {
            writer.line(2, 0);
            writer.words(page.title(), Look.LINK, page.id());
        }
        return writer.flow();
    }

    /** Pages that were found, each with a line of it; {@code none} where there is none. */
    public static Flow found(List<HelpSearch.Found> found, String none) {
        var writer = new FlowWriter();
        for (var page : found) {
            writer.line(3, 0);
            writer.words(page.page().title(), Look.LINK, page.page().id());
            writer.line(0, 0);
            writer.words(page.line(), Look.QUIET, "");
        }
        if (found.isEmpty()) {
            writer.line(0, 0);
            writer.words(none, Look.QUIET, "");
        }
        return writer.flow();
    }
}
