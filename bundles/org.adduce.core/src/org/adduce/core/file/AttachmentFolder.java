package org.adduce.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.adduce.core.internal.file.Disk;
import org.adduce.core.internal.file.SafeFile;

/**
 * The original bytes of what a dossier was made from, beside its file: {@code NAME.files/<sha-256>}. The folder need not
 * exist; it is made when the first bytes are stored. A file whose bytes are not those it is named for is not given out.
 *
 * @since 1.0
 */
public final class AttachmentFolder {

    /** Nothing else is ever part of a path. */
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    AttachmentFolder(Path folder) {
        this.folder = folder;
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /** Whether a text is a name that files here can have. */
    public static boolean isName(String sha256) {
        return SHA_256.matcher(sha256).matches();
    }

    /**
     * Stores bytes, unless they are there.
     *
     * @return their SHA-256, by which they are read again
     * @throws IOException if they could not be written
     */
    public String store(byte[] bytes) throws IOException {
        var name = sha256(bytes);
        Files.createDirectories(folder);
        new SafeFile(folder.resolve(name), Disk.LOCAL).write(out -> out.write(bytes));
        return name;
    }

    /**
     * Takes bytes away that were stored; the folder too if it is empty then.
     *
     * @throws IOException if they are there and cannot be taken away
     */
    public void remove(String sha256) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        if (isName(sha256)) {
            Files.deleteIfExists(folder.resolve(sha256));
        }
        try (var others = Files.newDirectoryStream(folder)) {
            if (others.iterator().hasNext()) {
                return;
            }
        }
        Files.delete(folder);
    }

    /** Whether there is a file of this name. */
    public boolean contains(String sha256) {
        return isName(sha256) && Files.isRegularFile(folder.resolve(sha256));
    }

    /**
     * The bytes with this SHA-256.
     *
     * @throws NoSuchFileException if they are not here
     * @throws IOException if they cannot be read, or were altered
     */
    public byte[] read(String sha256) throws IOException {
        if (!isName(sha256)) {
            throw new NoSuchFileException(folder.toString(), null, "An attachment is named by 64 hexadecimal digits, not \"" + sha256 + "\".");
        }
        var file = folder.resolve(sha256);
        var bytes = Files.readAllBytes(file);
        if (!sha256(bytes).equals(sha256)) {
            throw new IOException(file + ": The attachment was altered: its bytes are not those it is named for. Take it from a backup.");
        }
        return bytes;
    }

    /** Copies the bytes with this SHA-256 from another folder, if they are there and not here. */
    void adopt(String sha256, AttachmentFolder other) throws IOException {
        if (other.contains(sha256) && !contains(sha256)) {
            store(other.read(sha256));
        }
    }

    /** The name that bytes have here: their SHA-256. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
