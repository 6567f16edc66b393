package org.adduce.core.internal.file;

/** Encodes words as UTF-8 with escapes, a block at a time. */
final class Escaper {

    /** Characters a block. */
    static final int BLOCK = 1 << 12;
    /** Bytes a character takes at most: {@code &quot;}. */
    static final int WIDEST = 6;

    private final char[] chars = new char[BLOCK];

    /**
     * Encodes a block.
     *
     * @param buffer holds six bytes a character from {@code at} on
     * @return where the bytes end
     */
    int encode(String words, int from, int to, Escape escape, byte[] buffer, int at) {
        int count = to - from;
        words.getChars(from, to, chars, 0);
        boolean[] plain = escape.plain();
        int end = at;
        int i = 0;
        while (i < count) {
            int next = special(plain, i, count);
            while (i < next) {
                buffer[end++] = (byte) chars[i++];
            }
            if (i < count) {
                end = special(words, from + i, chars[i], escape, buffer, end);
                i++;
            }
        }
        return end;
    }

    /** Where the first character from {@code i} on stands that is not plain: apart from copying them, which the compiler does many at once. */
    private int special(boolean[] plain, int i, int count) {
        int next = i;
        while (next < count && chars[next] < Escape.ASCII && plain[chars[next]]) {
            next++;
        }
        return next;
    }

    /** Encodes a character that is not plain; the second of a pair adds nothing to the first. */
    private static int special(String words, int i, char c, Escape escape, byte[] buffer, int at) {
        if (c < Escape.ASCII) {
            return reference(words, i, c, escape, buffer, at);
        }
        if (c < 0x800) {
            buffer[at] = (byte) (0xC0 | c >> 6);
            buffer[at + 1] = (byte) (0x80 | c & 0x3F);
            return at + 2;
        }
        if (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(words.charAt(i - 1))) {
            return at;
        }
        int point = words.codePointAt(i);
        requireXml(point, i);
        return wide(point, buffer, at);
    }

    private static int reference(String words, int i, char c, Escape escape, byte[] buffer, int at) {
        if (c == '>' && !words.startsWith("]]", i - 2)) {
            buffer[at] = '>';
            return at + 1;
        }
        requireXml(c, i);
        byte[] reference = escape.referenceTo(c);
        System.arraycopy(reference, 0, buffer, at, reference.length);
        return at + reference.length;
    }

    private static int wide(int point, byte[] buffer, int start) {
        int at = start;
        if (point < 0x10000) {
            buffer[at++] = (byte) (0xE0 | point >> 12);
        } else {
            buffer[at++] = (byte) (0xF0 | point >> 18);
            buffer[at++] = (byte) (0x80 | point >> 12 & 0x3F);
        }
        buffer[at++] = (byte) (0x80 | point >> 6 & 0x3F);
        buffer[at++] = (byte) (0x80 | point & 0x3F);
        return at;
    }

    private static void requireXml(int point, int offset) {
        if (!XmlText.allows(point)) {
            throw new UnwritableText(String.format(
                    "It holds the character U+%04X at place %d, which XML cannot hold. Remove it.", point, offset));
        }
    }
}
