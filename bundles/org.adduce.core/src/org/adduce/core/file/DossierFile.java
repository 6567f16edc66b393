package org.adduce.core.file;

import java.io.IOException;
import java.nio.file.Path;
import org.adduce.model.Dossier;

/**
 * A dossier's file on disk and the folder of attachments beside it.
 *
 * @since 1.0
 */
public final class DossierFile {

    private final Path path;

    private DossierFile(Path path) {
        this.path = path;
    }

    /** The file at {@code path}, which need not exist. */
    public static DossierFile at(Path path) {
        return new DossierFile(path.toAbsolutePath().normalize());
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** The folder of attachments: {@code NAME.files} beside {@code NAME.adduce}. */
    public Path attachments() {
        var name = path.getFileName().toString();
        return path.resolveSibling((name.endsWith(".adduce") ? name.substring(0, name.length() - 7) : name) + ".files");
    }

    /** Whether it cannot be written. */
    public boolean isReadOnly() {
        throw new UnsupportedOperationException();
    }

    /** Reads it. */
    public Dossier read() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Writes {@code dossier}, atomically, unless that would change nothing. */
    public void write(Dossier dossier) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Writes {@code dossier} and takes the attachments of {@code from} along. */
    public void write(Dossier dossier, DossierFile from) throws IOException {
        throw new UnsupportedOperationException();
    }
}
