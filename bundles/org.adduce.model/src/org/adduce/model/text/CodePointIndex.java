package org.adduce.model.text;

/**
 * One text's places counted in code points and its UTF-16 offsets, each found from the other without counting from the
 * start: for whoever asks of one long text many times. Immutable.
 *
 * @since 1.0
 */
public final class CodePointIndex {

    private static final int STEP = 512;

    private final CharSequence text;
    /** The UTF-16 offset of every {@link #STEP}th code point; empty where all code points are one unit long. */
    private final int[] offsets;

    /** Reads through {@code text} once. */
    public CodePointIndex(CharSequence text) {
        this.text = text;
        int length = Character.codePointCount(text, 0, text.length());
        this.offsets = length == text.length() ? new int[0] : offsets(text, length);
    }

    private static int[] offsets(CharSequence text, int length) {
        var offsets = new int[length / STEP + 1];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = Character.offsetByCodePoints(text, offsets[i - 1], STEP);
        }
        return offsets;
    }

    /** The UTF-16 offset of a place counted in code points; a place beyond the end is the end. */
    public int toUtf16(int codePoint) {
        if (offsets.length == 0) {
            return Math.min(codePoint, text.length());
        }
        int step = Math.min(codePoint / STEP, offsets.length - 1);
        int left = codePoint - step * STEP;
        int offset = offsets[step];
        while (left-- > 0 && offset < text.length()) {
            offset += Character.charCount(Character.codePointAt(text, offset));
        }
        return offset;
    }
}
