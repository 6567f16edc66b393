package org.adduce.model.text;

import java.util.Arrays;
import org.adduce.model.Snapshot;

/**
 * Goes between places counted in Unicode code points and UTF-16 offsets of one text, wherever in the text they are, in
 * constant time: at once where the text has no character outside the basic plane, else with a table of one offset in
 * 512 code points. Immutable; may be shared between threads.
 *
 * @since 1.0
 */
public final class TextIndex {

    private static final int BLOCK = 512;
    private static final int[] NO_BLOCKS = {};

    private final String text;
    private final int length;
    /** The UTF-16 offset at which each block of code points starts; empty where offsets and places are the same. */
    private final int[] blocks;

    private TextIndex(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.blocks = length == text.length() ? NO_BLOCKS : blocks(text, length);
    }

    /** The index of a text. */
    public static TextIndex of(String text) {
        return new TextIndex(text);
    }

    /** The index of a snapshot's text, kept as long as the snapshot is if the text is long; of an empty text if it has none. */
    public static TextIndex of(Snapshot snapshot) {
        return TextIndexes.of(snapshot);
    }

    private static int[] blocks(String text, int length) {
        var blocks = new int[length / BLOCK + 1];
        for (int block = 1; block < blocks.length; block++) {
            blocks[block] = text.offsetByCodePoints(blocks[block - 1], BLOCK);
        }
        return blocks;
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** How many code points the text has. */
    public int length() {
        return length;
    }

    /** The UTF-16 offset of a place counted in code points; a place beyond the end is the end. */
    public int toUtf16(int codePoint) {
        int place = Math.clamp(codePoint, 0, length);
        return blocks.length == 0 ? place : text.offsetByCodePoints(blocks[place / BLOCK], place % BLOCK);
    }

    /** The place, counted in code points, of a UTF-16 offset; an offset within a pair is the place after it. */
    public int fromUtf16(int offset) {
        int within = Math.clamp(offset, 0, text.length());
        if (blocks.length == 0) {
            return within;
        }
        int found = Arrays.binarySearch(blocks, within);
        int block = found >= 0 ? found : -found - 2;
        return block * BLOCK + text.codePointCount(blocks[block], within);
    }

    /** The words between two places counted in code points; what lies beyond the end is left out. */
    public String at(int start, int end) {
        return text.substring(toUtf16(start), toUtf16(end));
    }

    /** Whether the words between two places counted in code points are {@code words} and nothing lies beyond the end. */
    public boolean says(int start, int end, String words) {
        if (end > length) {
            return false;
        }
        int from = toUtf16(start);
        return toUtf16(end) - from == words.length() && text.startsWith(words, from);
    }
}
