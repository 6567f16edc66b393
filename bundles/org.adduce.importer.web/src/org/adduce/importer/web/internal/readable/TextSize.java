package org.adduce.importer.web.internal.readable;

/**
 * How much a text holds.
 *
 * @param length its characters, where a run of blanks counts as one
 * @param commas its commas, in whatever script
 * @param isBlankFirst whether it begins with a blank
 * @param isBlankLast whether it ends with one
 */
record TextSize(int length, int commas, boolean isBlankFirst, boolean isBlankLast) {

    private static final int BLANK = 1;
    private static final int COMMA = 2;
    private static final byte[] LATIN = new byte[256];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = (byte) (isBlank(c) ? BLANK : c == ',' ? COMMA : 0);
        }
    }

    /** All words of a page go through it. Nobody can foretell where a word ends, and so nothing depends on it but sums. */
    static TextSize of(char[] letters, int count) {
        int blanksBehindBlanks = 0;
        int commas = 0;
        int before = 0;
        for (int at = 0; at < count; at++) {
            int kind = kind(letters[at]);
            blanksBehindBlanks += before & kind & BLANK;
            commas += kind / COMMA;
            before = kind;
        }
        return new TextSize(count - blanksBehindBlanks, commas, count > 0 && isBlank(letters[0]), before == BLANK);
    }

    private static int kind(char c) {
        return c < LATIN.length ? LATIN[c] : switch (c) {
            case '\u060C', '\u2E32', '\u2E34', '\u2E41', '\uFE10', '\uFE11', '\uFE50', '\uFF0C' -> COMMA;
            default -> 0;
        };
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    /** How much longer it makes what it follows. */
    int lengthAfter(boolean isBlankBefore) {
        return length - (isBlankFirst && isBlankBefore ? 1 : 0);
    }
}
