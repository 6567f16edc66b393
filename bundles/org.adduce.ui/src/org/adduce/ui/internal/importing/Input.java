package org.adduce.ui.internal.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.ImportFile;
import org.adduce.core.importing.InputFiles;

/** Something to be read: a file, or what was pasted. */
sealed interface Input {

    /** What a person knows it by. */
    String label();

    /** The whole of it, and what is known beside; may take a while. */
    ImportFile read() throws ImportException;

    /** Itself; of a folder the files in it and below. May take a while. */
    default List<? extends Input> parts() throws IOException {
        return List.of(this);
    }

    /** Whether a person chose it; what was found in a folder may well be something else than can be read. */
    default boolean isChosen() {
        return true;
    }

    /** A file or a folder on disk. */
    record OfFile(Path path, boolean isChosen) implements Input {

        OfFile(Path path) {
            this(path, true);
        }

        @Override
        public List<OfFile> parts() throws IOException {
            return !Files.isDirectory(path) ? List.of(this)
                    : InputFiles.of(List.of(path.toString()), path).files().stream().map(file -> new OfFile(file, false)).toList();
        }

        @Override
        public String label() {
            return path.getFileName().toString();
        }

        @Override
        public ImportFile read() throws ImportException {
            return ImportFile.read(path);
        }
    }

    /** Text from the clipboard, which counts as captured when it was pasted. */
    record OfPaste(String text) implements Input {

        @Override
        public String label() {
            return Messages.ImportFiles_pasted;
        }

        @Override
        public ImportFile read() {
            return ImportFile.ofText(text, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        }
    }
}
