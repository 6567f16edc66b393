package org.adduce.core.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.adduce.core.internal.exporting.Messages;

/**
 * Writes a file that is there whole or not at all: beside its place first, then moved there.
 *
 * @since 1.0
 */
public final class WholeFile {

    private static final int BUFFER = 1 << 16;

    private WholeFile() {
    }

    /**
     * What is written.
     *
     * @param <T> what it is written to
     */
    @FunctionalInterface
    public interface Body<T> {
        /** Writes all of it. */
        void write(T target) throws IOException;
    }

    /**
     * Writes a file of text in UTF-8; what UTF-8 cannot hold, a lone half of a surrogate pair, becomes a question mark.
     * Folders on the way are made.
     *
     * @throws IOException if it could not be written; a file of before is as it was
     */
    public static void writeText(Path file, Body<Writer> body) throws IOException {
        write(file, stream -> {
            var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
            body.write(writer);
            writer.flush();
        });
    }

    /**
     * Writes a file of bytes. Folders on the way are made. A link stays a link: the file it leads to is written. What is no
     * file but takes bytes, such as a pipe or standard output, is given them as they come.
     *
     * @throws IOException if it could not be written, above all because a folder is there; a file of before is as it was
     */
    public static void write(Path file, Body<OutputStream> body) throws IOException {
        var target = file.toAbsolutePath();
        if (isStream(target)) {
            // added to, since standard output may be a file in which others have written
            writeTo(target, body, StandardOpenOption.APPEND);
        } else {
            replace(Files.exists(target) ? target.toRealPath() : target, body);
        }
    }

    /**
     * Whether bytes that are written there are no file but are taken by somebody as they come: a pipe, a device, or a name that
     * the system keeps for what a program has open already.
     *
     * @since 1.0
     */
    public static boolean isStream(Path file) {
        var target = file.toAbsolutePath();
        return Files.exists(target) && !Files.isDirectory(target) && (!Files.isRegularFile(target) || target.startsWith("/dev") || target.startsWith("/proc"));
    }

    private static void replace(Path target, Body<OutputStream> body) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, Messages.Target_folder);
        }
        Files.createDirectories(target.getParent());
        var draft = target.resolveSibling("." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
        try {
            // opened as any file, so that it gets the rights the user's mask gives
            writeTo(draft, body, StandardOpenOption.CREATE_NEW);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void writeTo(Path place, Body<OutputStream> body, StandardOpenOption how) throws IOException {
        try (var stream = Files.newOutputStream(place, how, StandardOpenOption.WRITE)) {
            body.write(stream);
        }
    }
}
