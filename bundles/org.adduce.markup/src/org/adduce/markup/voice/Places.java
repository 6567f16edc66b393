package org.adduce.markup.voice;

/** How many code points stand before an offset of a text; fast for offsets all over a long text. */
final class Places {

    private static final int STEP = 256;

    private final String text;
    /** The place of every {@code STEP}th offset; empty where every character is a code point. */
    private final int[] marks;

    Places(String text) {
        this.text = text;
        var counted = new int[text.length() / STEP + 1];
        for (int step = 1; step < counted.length; step++) {
            counted[step] = counted[step - 1] + count((step - 1) * STEP, step * STEP);
        }
        int last = counted.length - 1;
        boolean isPlain = counted[last] + count(last * STEP, text.length()) == text.length();
        this.marks = isPlain ? new int[0] : counted;
    }

    int at(int offset) {
        int step = offset / STEP;
        return marks.length == 0 ? offset : marks[step] + count(step * STEP, offset);
    }

    /** A pair counts where it begins. */
    private int count(int from, int to) {
        boolean isInPair = from > 0 && from < to && Character.isLowSurrogate(text.charAt(from)) && Character.isHighSurrogate(text.charAt(from - 1));
        return text.codePointCount(from, to) - (isInPair ? 1 : 0);
    }
}
