package org.adduce.core.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What a file was like, to tell later whether another program wrote it.
 *
 * @param size its bytes
 * @param sum their CRC-32C
 * @param modified when it was modified
 * @param key what tells it from another file put in its place, as its inode; empty where the file system has none
 * @param taken when this was taken, in milliseconds since the epoch
 */
public record Fingerprint(long size, long sum, FileTime modified, Optional<Object> key, long taken) {

    /** A file that was modified so shortly before it was looked at may be modified again without a new time. */
    private static final long UNSETTLED_MILLIS = 2000;

    /** The fingerprint of a file whose bytes are known. */
    static Fingerprint of(Path file, long size, long sum) throws IOException {
        long now = System.currentTimeMillis();
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Fingerprint(size, sum, attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()), now);
    }

    /** Whether the file holds what it held; a file that is gone holds nothing that could be lost, and so counts as the same. */
    public boolean matches(Path file) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException gone) {
            return true;
        }
        if (attributes.size() != size) {
            return false;
        }
        boolean isUntouched = attributes.lastModifiedTime().equals(modified) && Objects.equals(attributes.fileKey(), key.orElse(null))
                && modified.toMillis() < taken - UNSETTLED_MILLIS;
        return isUntouched || sum(file) == sum;
    }

    private static long sum(Path file) throws IOException {
        var sum = new CRC32C();
        var buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return sum.getValue();
    }
}
