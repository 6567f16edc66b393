package org.adduce.cli.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Takes bytes and compares them with those a file has, holding neither. */
final class SameBytes extends OutputStream {

    private final InputStream expected;
    private boolean areSame = true;

    private SameBytes(InputStream expected) {
        this.expected = expected;
    }

    /** What writes the bytes. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream target) throws IOException;
    }

    /** Whether a file has just the bytes that are written. */
    static boolean areWritten(Path file, Writing writing) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16); var bytes = new SameBytes(stream)) {
            writing.to(bytes);
            return bytes.areSame && stream.read() < 0;
        }
    }

    @Override
    public void write(int value) throws IOException {
        areSame = areSame && expected.read() == (value & 0xFF);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (areSame) {
            var there = expected.readNBytes(length);
            areSame = Arrays.equals(there, 0, there.length, bytes, offset, offset + length);
        }
    }
}
