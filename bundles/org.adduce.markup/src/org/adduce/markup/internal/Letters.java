package org.adduce.markup.internal;

/** The letters of a text, for telling how far it can be taken as it is. To ask the text for each of them takes twice as long. */
final class Letters {

    private static final int PLAIN = 0;
    private static final int BLANK = 1;
    private static final int OTHER = 2;
    private static final byte[] LATIN = new byte[256];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = (byte) (c == ' ' ? BLANK : isPlain(c) ? PLAIN : OTHER);
        }
    }

    /** Has room for the longest text so far. */
    private char[] letters = {};
    private int from;
    private int count;

    /** Takes those of a part of a text in the place of what was there. */
    void take(String text, int start, int end) {
        from = start;
        count = end - start;
        letters = letters.length < count ? new char[Math.max(count, letters.length * 2)] : letters;
        text.getChars(start, end, letters, 0);
    }

    /**
     * Where what is plain ends that begins at an offset of the text, which may be at once. Single blanks between plain letters
     * are plain too. Nobody can foretell where a word ends, and so each step asks but whether a letter and the one before it go
     * together.
     */
    int plainUntil(int start) {
        int at = start - from;
        int before = PLAIN;
        while (at < count) {
            int kind = kind(letters[at]);
            if (before + kind > BLANK) {
                break;
            }
            before = kind;
            at++;
        }
        return from + at - before;
    }

    private static int kind(char c) {
        return c < LATIN.length ? LATIN[c] : isPlain(c) ? PLAIN : OTHER;
    }

    /** Whether it is no blank, is seen, and is kept as it is wherever it stands. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < '\u0080' || c > '\u00AD' && c < '\u2028' || c > '\u2029' && c < Character.MIN_SURROGATE;
    }
}
