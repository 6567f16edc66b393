package org.adduce.help.internal.book;

import java.net.URI;

/**
 * One page of help.
 *
 * @param id what links call it
 * @param title its first heading
 * @param text all of it, in Markdown
 * @param place where its file lies; pictures are told from there
 */
public record HelpPage(String id, String title, String text, URI place) {

    /** A page whose title is its first heading. */
    public static HelpPage of(String id, String text, URI place) {
        var title = text.lines().filter(line -> line.startsWith("# ")).map(line -> line.substring(2).strip()).findFirst().orElse(id);
        return new HelpPage(id, title, text, place);
    }
}
