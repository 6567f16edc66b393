package org.adduce.core.internal.file;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something stands where a file is to be written: a folder, a device or a pipe. */
final class NoFileException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    NoFileException(Path place) {
        super(place.toString(), null, "Nothing was saved, since this is " + (Files.isDirectory(place) ? "a folder" : "a device or a pipe, no file")
                + ". Choose another name.");
    }
}
