package org.adduce.core.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * The bytes of a file on their way to the parser, which would gather a gigabyte without a tag in memory before it says
 * so. Whoever drives the parser sets, before each step, how much the step may take. On the way the bytes are summed, so
 * that it is known later what was read.
 */
final class GuardedInput extends InputStream {

    private static final int SIZE = 1 << 16;

    private final InputStream source;
    private final CRC32C sum = new CRC32C();
    private final byte[] buffer = new byte[SIZE];
    private int next;
    private int end;
    private long total;
    private long allowance;

    GuardedInput(InputStream source) {
        this.source = source;
    }

    /** Lets the parser take so many bytes more until it is told again. */
    void allow(int bytes) {
        allowance = bytes;
    }

    /** How many bytes were read from the source. */
    long total() {
        return total;
    }

    /** The sum of the bytes read from the source. */
    long sum() {
        return sum.getValue();
    }

    /** The first bytes, without taking them; fewer where the file is shorter. */
    byte[] head(int most) throws IOException {
        while (end < most && fill(end) > 0) {
            continue;
        }
        return Arrays.copyOf(buffer, Math.min(most, end));
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (next == end) {
            next = 0;
            end = 0;
            if (fill(0) <= 0) {
                return -1;
            }
        }
        int taken = Math.min(length, end - next);
        allowance -= taken;
        if (allowance < 0) {
            throw new OversizeException();
        }
        System.arraycopy(buffer, next, target, offset, taken);
        next += taken;
        return taken;
    }

    private int fill(int at) throws IOException {
        int read = source.read(buffer, at, buffer.length - at);
        if (read > 0) {
            sum.update(buffer, at, read);
            end = at + read;
            total += read;
        }
        return read;
    }

    /** Reads on to the end, so that size and sum are those of the whole source. */
    void drain() throws IOException {
        while (fill(0) > 0) {
            continue;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** More bytes were wanted than the step may take. */
    static final class OversizeException extends IOException {
        private static final long serialVersionUID = 1L;

        OversizeException() {
            super("More in one piece than a dossier file may hold");
        }
    }
}
