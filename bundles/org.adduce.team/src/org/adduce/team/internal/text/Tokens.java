package org.adduce.team.internal.text;

import java.util.ArrayList;
import java.util.List;

/** A text in words, the blanks between them, line breaks, and single signs: pieces that joined give the text. */
public final class Tokens {

    private Tokens() {
    }

    /** The pieces of a text. */
    public static List<String> of(String text) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from);
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static int end(String text, int from) {
        int first = text.codePointAt(from);
        int to = from + Character.charCount(first);
        var kind = Kind.of(first);
        while (kind.joins && to < text.length() && Kind.of(text.codePointAt(to)) == kind) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private enum Kind {
        WORD(true), BLANK(true), SIGN(false);

        private final boolean joins;

        Kind(boolean joins) {
            this.joins = joins;
        }

        /** Scripts without blanks between words are taken sign by sign. */
        static Kind of(int codePoint) {
            if (codePoint != '\n' && Character.isWhitespace(codePoint)) {
                return BLANK;
            }
            return Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint) || isMark(codePoint) ? WORD : SIGN;
        }

        private static boolean isMark(int codePoint) {
            int type = Character.getType(codePoint);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        }
    }
}
