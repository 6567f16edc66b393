package org.adduce.core.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * The new content of a file on its way. As long as it is what the file holds already nothing is written; at the first
 * difference a temporary file takes over what was the same, and all that follows. Without a {@link #commit} the file
 * stays as it was and nothing is left beside it.
 */
final class ReplacingOutput extends OutputStream {

    private final Path file;
    private final Disk disk;
    private final OldContent old;
    private final CRC32C sum = new CRC32C();
    private long size;
    private Optional<Path> temporary = Optional.empty();
    private OutputStream target = OutputStream.nullOutputStream();

    ReplacingOutput(Path file, Disk disk) throws IOException {
        this.file = file;
        this.disk = disk;
        this.old = new OldContent(file);
    }

    long size() {
        return size;
    }

    long sum() {
        return sum.getValue();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (temporary.isPresent() || !old.goesOn(bytes, offset, length)) {
            divert();
            target.write(bytes, offset, length);
        }
        sum.update(bytes, offset, length);
        size += length;
    }

    /** From here on the content is written, after what was the same so far. */
    private void divert() throws IOException {
        if (temporary.isEmpty()) {
            var beside = file.resolveSibling("." + file.getFileName() + '.' + UUID.randomUUID() + ".tmp");
            target = disk.create(beside);
            temporary = Optional.of(beside);
            old.copySame(target);
        }
    }

    /** Puts the new content in the place of the old, unless it is the same. */
    void commit() throws IOException {
        if (temporary.isEmpty() && old.ends()) {
            return;
        }
        divert();
        target.close();
        target = OutputStream.nullOutputStream();
        var complete = temporary.get();
        disk.force(complete);
        Permissions.copy(file, complete);
        disk.move(complete, file);
        temporary = Optional.empty();
        disk.forceFolder(file.toAbsolutePath().getParent());
    }

    @Override
    public void close() throws IOException {
        try (old; var last = target) {
            last.flush();
        } finally {
            if (temporary.isPresent()) {
                Files.deleteIfExists(temporary.get());
            }
        }
    }
}
