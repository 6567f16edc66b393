package org.adduce.core.internal.file;

import java.util.Arrays;

/**
 * A look into the parser's own buffer: most values are ids, words and dates that are read off it without a text of their
 * own. It shows what it was last set to, until the parser goes on.
 */
final class Chars implements CharSequence {

    private static final char[] NONE = {};

    private char[] buffer = NONE;
    private int start;
    private int length;

    void show(char[] chars, int from, int count) {
        buffer = chars;
        start = from;
        length = count;
    }

    /** Shows nothing. */
    void clear() {
        length = 0;
    }

    void show(String text) {
        show(text.toCharArray(), 0, text.length());
    }

    /** Leaves out blanks and line ends around it. */
    Chars stripped() {
        while (length > 0 && buffer[start] <= ' ') {
            start++;
            length--;
        }
        while (length > 0 && buffer[start + length - 1] <= ' ') {
            length--;
        }
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return buffer[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new String(buffer, start + from, to - from);
    }

    /** Whether it shows this text. */
    boolean is(String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (buffer[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it shows these characters. */
    boolean is(char[] text) {
        return Arrays.equals(buffer, start, start + length, text, 0, text.length);
    }

    /** A number that differs for most texts: of length, beginning, middle and end, where the words and dates of a file differ. */
    int hash() {
        if (length < 4) {
            return length == 0 ? 0 : (length * 31 + buffer[start]) * 31 + buffer[start + length - 1];
        }
        int last = start + length - 1;
        int ends = (buffer[start] * 31 + buffer[last]) * 31 + buffer[last - 1];
        int hash = ((ends * 31 + buffer[last - 2]) * 31 + buffer[start + length / 2]) * 31 + buffer[last - 3] + length * 7919;
        return hash ^ hash >>> 13;
    }

    char[] toChars() {
        return Arrays.copyOfRange(buffer, start, start + length);
    }

    @Override
    public String toString() {
        return new String(buffer, start, length);
    }
}
