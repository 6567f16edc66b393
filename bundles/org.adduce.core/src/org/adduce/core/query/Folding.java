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

    private Folding() {
    }

    /** The folded form of a text; folding it again changes nothing. */
    public static String fold(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : foldAny(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ' || c == ' ' && (i == 0 || i == text.length() - 1 || text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static String foldAny(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(decomposed.length());
        boolean isBlankDue = false;
        for (int i = 0, c; i < decomposed.length(); i += Character.charCount(c)) {
            c = decomposed.codePointAt(i);
            if (isBlank(c)) {
                isBlankDue = !folded.isEmpty();
            } else if (!isSilent(c)) {
                if (isBlankDue) {
                    folded.append(' ');
                    isBlankDue = false;
                }
                append(folded, c);
            }
        }
        return folded.toString();
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
