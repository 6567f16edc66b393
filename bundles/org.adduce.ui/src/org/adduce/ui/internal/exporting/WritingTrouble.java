package org.adduce.ui.internal.exporting;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** Says why nothing could be written, which Java leaves to the class of what it throws: its message is often a path alone. */
final class WritingTrouble {

    private WritingTrouble() {
    }

    /** What is wrong at a place that was to be written. */
    static String of(Path target, IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException missing -> NLS.bind(Messages.Trouble_noFolder, Optional.ofNullable(target.getParent()).orElse(target));
            case AccessDeniedException denied -> NLS.bind(Messages.Trouble_denied, Optional.ofNullable(denied.getFile()).orElse(target.toString()));
            case FileAlreadyExistsException there -> NLS.bind(Messages.Trouble_noFolderButFile, Optional.ofNullable(there.getFile()).orElse(target.toString()));
            case NotDirectoryException file -> NLS.bind(Messages.Trouble_noFolderButFile, Optional.ofNullable(file.getFile()).orElse(target.toString()));
            case FileSystemException system when system.getReason() != null -> NLS.bind(Messages.Trouble_system, system.getReason());
            default -> Optional.ofNullable(trouble.getLocalizedMessage()).orElseGet(() -> trouble.getClass().getSimpleName());
        };
    }
}
