package org.adduce.importer.events.internal.calendar;

import java.util.Arrays;

/**
 * Puts characters together that a program tore apart when it folded lines by bytes. What belongs to a character moves
 * before the line end, so that lines keep their numbers.
 */
final class SplitCharacters {

    private SplitCharacters() {
    }

    /** The same bytes, or those of a calendar that can be decoded. */
    static byte[] joined(byte[] bytes) {
        byte[] joined = bytes;
        for (int i = 1; i + 2 < bytes.length; i++) {
            if (bytes[i] == '\n' && isBlank(bytes[i + 1]) && isInside(bytes[i + 2])) {
                joined = joined == bytes ? bytes.clone() : joined;
                moveBack(joined, bytes[i - 1] == '\r' ? i - 1 : i, i + 2);
            }
        }
        return joined;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    /** Whether a byte of UTF-8 goes on with a character. */
    private static boolean isInside(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private static void moveBack(byte[] bytes, int fold, int start) {
        int end = start;
        while (end < bytes.length && isInside(bytes[end])) {
            end++;
        }
        var line = Arrays.copyOfRange(bytes, fold, start);
        System.arraycopy(bytes, start, bytes, fold, end - start);
        System.arraycopy(line, 0, bytes, fold + end - start, line.length);
    }
}
