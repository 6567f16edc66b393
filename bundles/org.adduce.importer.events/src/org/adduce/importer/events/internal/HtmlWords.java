package org.adduce.importer.events.internal;

import java.util.regex.Pattern;
import org.adduce.markup.HtmlText;
import org.adduce.markup.MarkedText;

/** The words of a piece of HTML for a note, with the addresses that its links lead to. */
public final class HtmlWords {

    private static final Pattern TAG = Pattern.compile("(?i)<(?:/(?:p|a|b|i|u|li|ul|ol|div|span|strong|em|html-blob)|(?:br|hr|p|div|ul|ol)(?:\\s[^<>]*)?/?|html|html-blob)>");

    private HtmlWords() {
    }

    /** The words of HTML. */
    public static String of(String html) {
        return withAddresses(HtmlText.of(html));
    }

    /** The words of what may be HTML, as programs write it where a plain text should stand, and may be none. */
    public static String ofAny(String text) {
        if (!TAG.matcher(text).find()) {
            return text;
        }
        // line ends are meant as such there: programs write them beside their tags
        return of(text.replaceAll("(?i)(<br\\s*/?>|</(?:p|div|li|ul|ol)>)\\r?\\n", "$1").replace("\n", "<br>"));
    }

    /** The address stands after the words that lead to it, unless they are the address itself. */
    private static String withAddresses(MarkedText marked) {
        var text = marked.text();
        var out = new StringBuilder(text.length());
        int done = 0;
        for (var link : marked.links()) {
            if (link.span().end() < done || text.contains(link.url())) {
                continue;
            }
            out.append(text, done, link.span().end()).append(" <").append(link.url()).append('>');
            done = link.span().end();
        }
        return out.append(text, done, text.length()).toString();
    }
}
