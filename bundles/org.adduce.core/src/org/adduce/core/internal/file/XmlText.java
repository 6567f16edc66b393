package org.adduce.core.internal.file;

/** Which characters XML 1.0 can hold: not the controls but tab, LF and CR, no half of a surrogate pair, not U+FFFE and U+FFFF. */
public final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {
    }

    /** Whether a file can hold this code point. */
    public static boolean allows(int point) {
        return point >= ' ' ? !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) && point != 0xFFFE && point != 0xFFFF
                : point == '\t' || point == '\n' || point == '\r';
    }

    /** The text with every character that a file cannot hold replaced by U+FFFD; the same object where there is none. */
    public static String clean(String text) {
        int bad = firstBad(text);
        if (bad < 0) {
            return text;
        }
        var clean = new StringBuilder(text.length()).append(text, 0, bad);
        text.codePoints().skip(text.codePointCount(0, bad))
                .forEach(point -> clean.appendCodePoint(allows(point) ? point : REPLACEMENT));
        return clean.toString();
    }

    private static int firstBad(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int point = Character.isSurrogate(c) ? text.codePointAt(i) : c;
            if (!allows(point)) {
                return i;
            }
            i += Character.charCount(point);
        }
        return -1;
    }
}
