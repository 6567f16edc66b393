package org.adduce.core.query;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Evens out what a search should not see: case, accents, ligatures and width, kinds of blanks, dashes and quotation
 * marks. One text contains another for a search if its folded form contains the other's.
 *
 * @since 1.0
 */
public final class Folding {

    private static final char FIRST_BEYOND_ASCII = 0x80;

    private Folding() {
    }

    /** The folded form of a text; folding it again changes nothing. */
    public static String fold(String text) {
        var folded = new Folded(text.length());
        for (int i = 0; i < text.length();) {
            char c = text.charAt(i);
            if (c < FIRST_BEYOND_ASCII) {
                folded.add(lowerCase(c));
                i++;
            } else {
                int end = endOfRun(text, i);
                Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints().forEach(folded::add);
                i = end;
            }
        }
        return folded.toString();
    }

    private static int lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    /** Letters of ASCII decompose into nothing and compose with nothing that is kept, so what lies between them can be taken by itself. */
    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= FIRST_BEYOND_ASCII) {
            end++;
        }
        return end;
    }

    /** Takes letters and leaves out what does not count; several blanks are one, at the ends none. */
    private static final class Folded {

        private final StringBuilder text;
        private boolean isBlankDue;

        Folded(int length) {
            text = new StringBuilder(length);
        }

        void add(int c) {
            if (!isPlain(c) && isBlank(c)) {
                isBlankDue = !text.isEmpty();
            } else if (isPlain(c) || !isSilent(c)) {
                if (isBlankDue) {
                    text.append(' ');
                    isBlankDue = false;
                }
                append(text, c);
            }
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** Most letters are, and need no looking up. */
    private static boolean isPlain(int c) {
        return c > ' ' && c <= '~';
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isSilent(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL;
    }

    /** Letters that no decomposition takes apart, and signs with many shapes. */
    private static void append(StringBuilder folded, int c) {
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ł' -> folded.append('l');
            case 'þ' -> folded.append("th");
            case 'ı' -> folded.append('i');
            case 'ς' -> folded.append('σ');
            case '‘', '’', '‚', '‛', '′', '`', '´' -> folded.append('\'');
            case '“', '”', '„', '‟', '″', '«', '»' -> folded.append('"');
            case '‐', '‑', '‒', '–', '—', '―', '−' -> folded.append('-');
            default -> folded.appendCodePoint(c);
        }
    }
}
