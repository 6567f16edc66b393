package org.adduce.team.internal.history;

import java.io.IOException;

/** Reads how git tells a version by its difference from another: which parts of that are copied, and which bytes are put in. */
final class Delta {

    private static final int WHOLE_CHUNK = 0x10000;

    private final byte[] delta;
    private int at;
    /** From where on how much is to be copied. */
    private int copied;
    private int waiting;

    private Delta(byte[] delta) {
        this.delta = delta;
    }

    /** The version that a difference makes of another. */
    static Rope apply(byte[] delta, Rope base) throws IOException {
        try {
            return new Delta(delta).apply(base);
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("A version of git's that is cut off", e);
        }
    }

    private Rope apply(Rope base) throws IOException {
        long from = number();
        long to = number();
        if (from != base.length()) {
            throw new IOException("A version of git's that is the difference from another one");
        }
        var made = new Rope.Builder();
        while (at < delta.length) {
            int word = delta[at++] & 0xff;
            if ((word & 0x80) != 0) {
                copy(word, base, made);
            } else if (word != 0 && at + word <= delta.length) {
                copyAll(base, made);
                made.add(delta, at, word);
                at += word;
            } else {
                throw new IOException("A version of git's that says what nobody knows");
            }
        }
        copyAll(base, made);
        var rope = made.done();
        if (rope.length() != to) {
            throw new IOException("A version of git's that is not as long as it says");
        }
        return rope;
    }

    private void copy(int word, Rope base, Rope.Builder made) throws IOException {
        long from = bytes(word, 4);
        int length = (int) bytes(word >> 4, 3);
        length = length == 0 ? WHOLE_CHUNK : length;
        if (from + length > base.length()) {
            throw new IOException("A version of git's that copies what is not there");
        }
        if (waiting == 0 || from != copied + waiting) {
            copyAll(base, made);
            copied = (int) from;
        }
        waiting += length;
    }

    /** Git says of no copy that it is longer than 64 KB; those that go on where the last one ended are done as one. */
    private void copyAll(Rope base, Rope.Builder made) {
        made.add(base, copied, waiting);
        waiting = 0;
    }

    /** A number of which only the bytes that are not 0 are told, the lowest first. */
    private long bytes(int which, int most) {
        long number = 0;
        for (int i = 0; i < most; i++) {
            if ((which & 1 << i) != 0) {
                number |= (delta[at++] & 0xffL) << 8 * i;
            }
        }
        return number;
    }

    private long number() {
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            int part = delta[at++];
            number |= (part & 0x7fL) << shift;
            if (part >= 0) {
                break;
            }
        }
        return number;
    }
}
