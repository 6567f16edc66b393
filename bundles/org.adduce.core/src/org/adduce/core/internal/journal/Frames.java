package org.adduce.core.internal.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The records of a journal's file: each with its kind, its length and a sum, so that one that came to the disk only in part,
 * as the last before a power cut may, is told from a whole one.
 *
 * @param records those that are whole, up to the first that is not
 * @param end where the last whole one ends: bytes from the beginning of the file
 * @param isTorn whether anything stands after that
 */
record Frames(List<Frame> records, long end, boolean isTorn) {

    private static final int HEAD = 1 + Integer.BYTES + Integer.BYTES;

    /**
     * One record.
     *
     * @param kind a letter
     * @param bytes what it says
     */
    record Frame(char kind, byte[] bytes) {

        /** As it stands in the file. */
        ByteBuffer toBuffer() {
            var buffer = ByteBuffer.allocate(HEAD + bytes.length);
            return buffer.put((byte) kind).putInt(bytes.length).putInt(sum(kind, bytes)).put(bytes).flip();
        }
    }

    private static int sum(char kind, byte[] bytes) {
        var sum = new CRC32C();
        sum.update(kind);
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** Reads a whole file. */
    static Frames of(Path file) throws IOException {
        long size = Files.size(file);
        var records = new ArrayList<Frame>();
        long end = 0;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (size - end >= HEAD) {
                char kind = (char) in.readByte();
                int length = in.readInt();
                int sum = in.readInt();
                if (length < 0 || length > size - end - HEAD) {
                    break;
                }
                var bytes = in.readNBytes(length);
                if (bytes.length < length || sum(kind, bytes) != sum) {
                    break;
                }
                records.add(new Frame(kind, bytes));
                end += HEAD + length;
            }
        }
        return new Frames(records, end, end < size);
    }
}
