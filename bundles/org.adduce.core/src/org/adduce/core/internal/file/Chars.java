package org.adduce.core.internal.file;

import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * A look into the parser's own buffer: most values are ids, words and dates that are read off it without a text of their
 * own. It shows what it was last set to, until the parser goes on.
 */
final class Chars extends TypedValueDecoder implements CharSequence {

    private char[] buffer = {};
    private int start;
    private int length;

    void show(char[] chars, int from, int count) {
        buffer = chars;
        start = from;
        length = count;
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

    int hash() {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash ^ hash >>> 15;
    }

    @Override
    public String toString() {
        return new String(buffer, start, length);
    }

    @Override
    public void decode(char[] chars, int from, int to) {
        show(chars, from, to - from);
    }

    @Override
    public void decode(String text) {
        show(text);
    }

    @Override
    public void handleEmptyValue() {
        length = 0;
    }
}
