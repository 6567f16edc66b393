package org.adduce.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What tells the content of a file from any other that it is likely to have: its size and a sum. It is known for nothing
 * when a dossier is read or written. It guards against accidents, not against forgers.
 *
 * @param size in bytes
 * @param sum CRC-32C
 * @since 1.0
 */
public record ContentSum(long size, long sum) {

    private static final int BUFFER = 1 << 16;

    /** The sum of a file's content now. */
    public static ContentSum of(Path file) throws IOException {
        var sum = new CRC32C();
        var buffer = new byte[BUFFER];
        long size = 0;
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
                size += read;
            }
        }
        return new ContentSum(size, sum.getValue());
    }

    /** The sum of bytes. */
    public static ContentSum of(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return new ContentSum(bytes.length, sum.getValue());
    }

    /** Reads what {@link #toString} gave; none where it is something else. */
    public static Optional<ContentSum> parse(String text) {
        int dash = text.indexOf('-');
        try {
            return dash < 1 ? Optional.empty()
                    : Optional.of(new ContentSum(Long.parseLong(text, 0, dash, 10), Long.parseLong(text, dash + 1, text.length(), 16)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** As {@code 48213-9ab03c11}. */
    @Override
    public String toString() {
        return size + "-" + String.format("%08x", sum);
    }
}
