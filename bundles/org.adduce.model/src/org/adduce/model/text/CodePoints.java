package org.adduce.model.text;

/**
 * Between places counted in Unicode code points, as files and the web count them, and UTF-16 offsets, as Java does.
 *
 * @since 1.0
 */
public final class CodePoints {

    private CodePoints() {
    }

    /** The UTF-16 offset of a place counted in code points; a place beyond the end is the end. */
    public static int toUtf16(CharSequence text, int codePoint) {
        int offset = 0;
        for (int left = codePoint; left > 0 && offset < text.length(); left--) {
            offset += isPair(text, offset) ? 2 : 1;
        }
        return offset;
    }

    /** The place, counted in code points, of a UTF-16 offset. */
    public static int fromUtf16(CharSequence text, int offset) {
        return Character.codePointCount(text, 0, Math.min(offset, text.length()));
    }

    private static boolean isPair(CharSequence text, int offset) {
        return Character.isHighSurrogate(text.charAt(offset)) && offset + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(offset + 1));
    }
}
