package org.adduce.importer.text.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;

/** The first words of something, evened out so that they can be looked up: lower case, straight apostrophes, no emphasis. */
public final class Openings {

    private static final int LONGEST = 160;

    private Openings() {
    }

    /**
     * The first words and the marks between them, each mark a word of its own.
     *
     * @param text where they stand
     * @param span what they begin
     * @param most how many to give at the most
     */
    public static List<String> of(String text, Span span, int most) {
        var found = new ArrayList<String>(most);
        int end = Math.min(span.end(), span.start() + LONGEST);
        int at = span.start();
        while (at < end && found.size() < most) {
            char character = text.charAt(at);
            if (isPartAt(text, at, span.start(), end)) {
                int from = at;
                while (at < end && isPartAt(text, at, span.start(), end)) {
                    at++;
                }
                found.add(text.substring(from, at).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
            } else {
                at++;
                if (!Chars.isBlank(character) && character != '*' && character != '_') {
                    found.add(String.valueOf(character));
                }
            }
        }
        return found;
    }

    private static boolean isPartAt(String text, int at, int start, int end) {
        char character = text.charAt(at);
        if (Chars.isApostrophe(character) || character == '/' || character == ';' && at + 1 < end && text.charAt(at + 1) != ' ') {
            return at > start && Chars.isWordPart(text.charAt(at - 1)) && at + 1 < end && Chars.isWordPart(text.charAt(at + 1));
        }
        return Chars.isWordPart(character) || Character.isSurrogate(character);
    }
}
