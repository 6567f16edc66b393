package org.adduce.markup;

import java.util.function.Predicate;
import org.adduce.markup.internal.Rendering;
import org.adduce.markup.internal.SimpleMarkup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes of HTML the text that a careful person would copy: paragraphs with a blank line between them, lists with their
 * marks, the cells of a row with a tab between them, preformatted text as it is; without what a reader does not see.
 * Whatever markup comes in, it takes time and space in proportion to it, and no more stack for deeper nesting.
 *
 * @since 1.0
 */
public final class HtmlText {

    private HtmlText() {
    }

    /** The text of a piece of HTML, well-formed or not; links stay as they are written. */
    public static MarkedText of(String html) {
        return of(html, "");
    }

    /**
     * The text of a piece of HTML.
     *
     * @param html a whole page or a part of one
     * @param address the address it was found at, which its links are relative to; empty where that is not known
     */
    public static MarkedText of(String html, String address) {
        if (html.isBlank()) {
            return MarkedText.EMPTY;
        }
        return SimpleMarkup.read(html).orElseGet(() -> of(Parser.htmlParser().parseInput(html, address).body()));
    }

    /** The text of an element, itself included. */
    public static MarkedText of(Element element) {
        return of(element, inner -> false);
    }

    /** The text of an element without some of the elements in it. */
    public static MarkedText of(Element element, Predicate<Element> leftOut) {
        return Rendering.of(element, leftOut);
    }

    /** The words alone, on one line: for titles and names. */
    public static String line(String html) {
        return of(html).text().replaceAll("\\s+", " ").strip();
    }
}
