package org.adduce.markup.internal;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Puts the characters in the place of the references that stand for them: {@code &amp;}, {@code &#x27;}. */
final class References {

    /** The longest that is looked at here: no name that is in use is longer. */
    private static final int LONGEST = 12;
    /** Nearly all there are; they are told without cutting them out, for a link alone has a dozen. */
    private static final List<Common> COMMON = List.of(new Common("&#x27;", '\''), new Common("&#x2F;", '/'), new Common("&quot;", '"'), new Common("&gt;", '>'),
            new Common("&lt;", '<'), new Common("&amp;", '&'), new Common("&#39;", '\''));

    private References() {
    }

    private record Common(String written, char character) {
    }

    /** A part of some markup with its references resolved. Those that are not written in full the parser of trees resolves. */
    static String decoded(String html, int from, int to, boolean isAttribute) {
        int next = html.indexOf('&', from, to);
        if (next < 0) {
            return html.substring(from, to);
        }
        var text = new StringBuilder(to - from);
        int at = from;
        while (next >= 0) {
            int end = html.indexOf(';', next, Math.min(to, next + LONGEST));
            text.append(html, at, next);
            if (end < 0 || !append(html, next, end, text)) {
                return Parser.unescapeEntities(html.substring(from, to), isAttribute);
            }
            at = end + 1;
            next = html.indexOf('&', at, to);
        }
        return text.append(html, at, to).toString();
    }

    /** Appends what a reference from an ampersand to a semicolon stands for; whether that is known. */
    private static boolean append(String html, int start, int end, StringBuilder text) {
        for (var common : COMMON) {
            if (html.startsWith(common.written(), start)) {
                text.append(common.character());
                return true;
            }
        }
        var character = named(html.substring(start + 1, end));
        character.ifPresent(text::append);
        return character.isPresent();
    }

    private static Optional<String> named(String reference) {
        boolean isName = !reference.isEmpty() && reference.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
        return isName ? Optional.of(Entities.getByName(reference)).filter(character -> !character.isEmpty()) : Optional.empty();
    }
}
