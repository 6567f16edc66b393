package org.adduce.core.internal.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.adduce.core.file.ChangedOnDiskException;
import org.adduce.core.file.DossierFormatException;
import org.adduce.core.file.UnwritableDossierException;

/** Says in whole sentences what the file system says in codes. */
final class DiskFaults {

    private DiskFaults() {
    }

    /** What a reader of {@code file} should be told. */
    static IOException reading(Path file, IOException e) {
        return switch (e) {
            case DossierFormatException clear -> clear;
            case NoSuchFileException none -> told(new NoSuchFileException(file.toString(), null, "There is no such file. Check its name."), e);
            case AccessDeniedException denied ->
                told(new AccessDeniedException(file.toString(), null, "You may not read this file. Ask its owner for permission."), e);
            default -> told(new FileSystemException(file.toString(), null, Files.isDirectory(file)
                    ? "This is a folder. Choose a file in it." : "The file cannot be read: " + reason(e) + "."), e);
        };
    }

    /** What a writer of {@code file} should be told: first of all that the old file is as it was. */
    static IOException writing(Path file, IOException e) {
        return switch (e) {
            case ChangedOnDiskException clear -> clear;
            case UnwritableDossierException clear -> clear;
            case NoFileException clear -> clear;
            case NoSuchFileException none -> told(new NoSuchFileException(file.toString(), null,
                    "Nothing was saved, since there is no folder " + file.getParent() + ". Make it, or choose another."), e);
            case AccessDeniedException denied -> told(new AccessDeniedException(file.toString(), null,
                    "Nothing was saved, since you may not write in " + file.getParent() + ". Save to another folder."), e);
            default -> told(new FileSystemException(file.toString(), null, "Nothing was saved, and the file is as it was: " + reason(e)
                    + ". Make room or choose another folder, and save again."), e);
        };
    }

    private static IOException told(IOException clear, IOException cause) {
        clear.initCause(cause);
        return clear;
    }

    private static String reason(IOException e) {
        var reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
