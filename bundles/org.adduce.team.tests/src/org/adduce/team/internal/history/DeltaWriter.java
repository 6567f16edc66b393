package org.adduce.team.internal.history;

import java.io.ByteArrayOutputStream;

/** Writes how a version is told by its difference from another, as git does. */
final class DeltaWriter {

    private static final int MOST = 0xffff;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    DeltaWriter(int base, int target) {
        number(base);
        number(target);
    }

    private void number(int number) {
        int left = number;
        for (; left > 0x7f; left >>>= 7) {
            out.write(left & 0x7f | 0x80);
        }
        out.write(left);
    }

    /** A byte that is put in. */
    void put(byte one) {
        out.write(1);
        out.write(one);
    }

    /** A stretch that is copied; of its place and length only the bytes that are not 0 are told. */
    void copy(int from, int length) {
        for (int done = 0; done < length; done += MOST) {
            part(from + done, Math.min(MOST, length - done));
        }
    }

    private void part(int from, int length) {
        var numbers = new ByteArrayOutputStream();
        int word = 0x80;
        for (int i = 0; i < 7; i++) {
            int part = i < 4 ? from >>> 8 * i & 0xff : length >>> 8 * (i - 4) & 0xff;
            if (part != 0) {
                word |= 1 << i;
                numbers.write(part);
            }
        }
        out.write(word);
        out.writeBytes(numbers.toByteArray());
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
