package org.adduce.core.file;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A dossier was not saved because its file is no longer what was read: another program or another desk wrote it since.
 * Nothing was written. Whoever knows better calls {@link DossierFile#overwrite}, saves to another file, or reads again.
 *
 * @since 1.0
 */
public final class ChangedOnDiskException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    /** Names the file that changed. */
    public ChangedOnDiskException(Path file) {
        super(file + ": The file was changed by another program since it was opened, so it was not overwritten. "
                + "Save under another name, or open it again.");
        this.file = file;
    }

    /** The file that changed. */
    public Path file() {
        return file;
    }
}
