package org.adduce.markup.internal;

import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Puts the characters in the place of the references that stand for them: {@code &amp;}, {@code &#x27;}. */
final class References {

    /** The longest that is looked at here: no name that is in use is longer. */
    private static final int LONGEST = 12;

    private References() {
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
            var found = end < 0 ? Optional.<String>empty() : character(html.substring(next + 1, end));
            if (found.isEmpty()) {
                return Parser.unescapeEntities(html.substring(from, to), isAttribute);
            }
            text.append(html, at, next).append(found.get());
            at = end + 1;
            next = html.indexOf('&', at, to);
        }
        return text.append(html, at, to).toString();
    }

    private static Optional<String> character(String reference) {
        return switch (reference) {
            case "amp" -> Optional.of("&");
            case "lt" -> Optional.of("<");
            case "gt" -> Optional.of(">");
            case "quot" -> Optional.of("\"");
            case "#x27", "#39" -> Optional.of("'");
            case "#x2F" -> Optional.of("/");
            default -> named(reference);
        };
    }

    private static Optional<String> named(String reference) {
        boolean isName = !reference.isEmpty() && reference.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
        return isName ? Optional.of(Entities.getByName(reference)).filter(character -> !character.isEmpty()) : Optional.empty();
    }
}
