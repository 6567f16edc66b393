package org.adduce.core.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

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
     * Writes a file of bytes. Folders on the way are made.
     *
     * @throws IOException if it could not be written; a file of before is as it was
     */
    public static void write(Path file, Body<OutputStream> body) throws IOException {
        var target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        var draft = target.resolveSibling("." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
        try {
            // opened as any file, so that it gets the rights the user's mask gives
            try (var stream = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                body.write(stream);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
