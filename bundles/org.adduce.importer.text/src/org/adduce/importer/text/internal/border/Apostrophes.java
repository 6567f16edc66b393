package org.adduce.importer.text.internal.border;

import org.adduce.importer.text.internal.page.Span;

/** Which apostrophes somebody's keyboard makes: few people change theirs within a post. */
enum Apostrophes {
    NONE, STRAIGHT, CURLY, MIXED;

    /** Those between letters in a range. */
    static Apostrophes in(String text, Span span) {
        var found = NONE;
        for (int at = span.start() + 1; at + 1 < span.end(); at++) {
            char character = text.charAt(at);
            boolean apostrophe = character == '\'' || character == '\u2019';
            if (apostrophe && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1))) {
                found = found.and(character == '\'' ? STRAIGHT : CURLY);
            }
        }
        return found;
    }

    /** Those of two ranges together. */
    Apostrophes and(Apostrophes other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : MIXED;
    }

    /** Whether one person hardly wrote both. */
    boolean contradicts(Apostrophes other) {
        return this == STRAIGHT && other == CURLY || this == CURLY && other == STRAIGHT;
    }
}
