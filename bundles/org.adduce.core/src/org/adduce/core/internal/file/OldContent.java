package org.adduce.core.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file holds, read along while new content is made, for as long as the two are the same. */
final class OldContent implements Closeable {

    private static final int SIZE = 1 << 16;

    private final Path file;
    private final InputStream in;
    private final byte[] buffer = new byte[SIZE];
    private long same;

    OldContent(Path file) throws IOException {
        this.file = file;
        this.in = open(file);
    }

    private static InputStream open(Path file) throws IOException {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException none) {
            return InputStream.nullInputStream();
        }
    }

    /** Whether it goes on with these bytes; once it does not, it is not asked again. */
    boolean goesOn(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length;) {
            int part = Math.min(SIZE, length - done);
            int read = in.readNBytes(buffer, 0, part);
            if (read < part || Arrays.mismatch(buffer, 0, part, bytes, offset + done, offset + done + part) >= 0) {
                return false;
            }
            done += part;
        }
        same += length;
        return true;
    }

    /** Whether it ends here, and began with anything at all. */
    boolean ends() throws IOException {
        return same > 0 && in.read() < 0;
    }

    /** Writes what was the same so far. */
    void copySame(OutputStream out) throws IOException {
        if (same == 0) {
            return;
        }
        try (var again = Files.newInputStream(file)) {
            for (long left = same; left > 0;) {
                int read = again.read(buffer, 0, (int) Math.min(SIZE, left));
                if (read < 0) {
                    throw new IOException(file + ": The file became shorter while it was being saved. Save again.");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
