package org.adduce.core.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Gives a file new content, or leaves it exactly as it was: the new content is written beside it, brought to the disk, and
 * put in its place in one step. Content that is the same is not written at all.
 */
public final class SafeFile {

    private static final int MOST_LINKS = 40;

    private final Path file;
    private final Disk disk;

    /** The file at {@code path}, or where the symbolic link at {@code path} leads. */
    public SafeFile(Path path, Disk disk) throws IOException {
        this.file = target(path);
        this.disk = disk;
    }

    /** What is to be in the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** A link stays a link; the file it leads to, which need not exist, is the one that is written. */
    private static Path target(Path path) throws IOException {
        var target = path;
        for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(target); i++) {
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        return target;
    }

    /**
     * Gives the file this content.
     *
     * @throws NoFileException if a folder is there, or a device or pipe, which is never replaced
     */
    public Fingerprint write(Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new NoFileException(file);
        }
        try (var out = new ReplacingOutput(file, disk)) {
            content.writeTo(out);
            out.commit();
            return Fingerprint.of(file, out.size(), out.sum());
        }
    }

    /** Whether the file holds exactly this content; nothing is written. */
    public boolean holds(Content content) throws IOException {
        try (var old = new OldContent(file)) {
            content.writeTo(new Comparison(old));
            return old.ends();
        } catch (DifferentException different) {
            return false;
        }
    }

    /** Takes bytes for as long as they are what the file holds. */
    private static final class Comparison extends OutputStream {
        private final OldContent old;

        Comparison(OldContent old) {
            this.old = old;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!old.goesOn(bytes, offset, length)) {
                throw new DifferentException();
            }
        }
    }

    /** Ends a comparison as soon as its outcome is known. */
    private static final class DifferentException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
