package org.adduce.importer.text.internal.quote;

import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;

/** Whether a quotation repeats words to the letter. */
final class Exactness {

    private static final int LONGEST = 20_000;

    private Exactness() {
    }

    /** Whether the words at {@code quoted} stand within {@code original}, whatever the blanks, quotation marks and {@code >} between. */
    static boolean of(String text, Span quoted, Span original) {
        if (quoted.length() > LONGEST || original.length() > LONGEST * 4) {
            return false;
        }
        var words = even(text, quoted);
        return !words.isEmpty() && even(text, original).contains(words);
    }

    private static String even(String text, Span span) {
        var even = new StringBuilder(span.length());
        boolean lineStart = false;
        for (int at = span.start(); at < span.end(); at++) {
            char character = text.charAt(at);
            if (Chars.isBlank(character) || lineStart && character == '>') {
                lineStart |= Chars.isLineEnd(character);
            } else {
                lineStart = false;
                even.append(plain(character));
            }
        }
        int end = even.length();
        while (end > 0 && (even.charAt(end - 1) == '.' || even.charAt(end - 1) == '\u2026')) {
            end--;
        }
        return even.substring(0, end);
    }

    private static char plain(char character) {
        return switch (character) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D', '\u201E' -> '"';
            default -> character;
        };
    }
}
