package org.adduce.core.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.adduce.core.file.ContentSum;
import org.adduce.core.file.DossierReader;
import org.adduce.model.Dossier;

/**
 * One saved state of a dossier that was kept.
 *
 * @param dossier the dossier's file
 * @param taken when it was kept, which is right after it was saved
 * @param content what tells the state from others
 * @param file where it is kept, compressed
 * @since 1.0
 */
public record Backup(Path dossier, Instant taken, ContentSum content, Path file) {

    /** Its bytes, as they were in the dossier's file; whoever asks closes them. */
    public InputStream open() throws IOException {
        return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    /**
     * The dossier as it was.
     *
     * @throws IOException if it cannot be read; the message names the file
     */
    public Dossier read() throws IOException {
        try (var bytes = open()) {
            return DossierReader.read(bytes, file.toString());
        }
    }

    /** Writes the state to a file that must not exist. */
    public void copyTo(Path target) throws IOException {
        try (var bytes = open()) {
            Files.copy(bytes, target);
        }
    }

    /** How many bytes it takes where it is kept. */
    public long stored() throws IOException {
        return Files.size(file);
    }
}
