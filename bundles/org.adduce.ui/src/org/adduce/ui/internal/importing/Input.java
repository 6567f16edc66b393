package org.adduce.ui.internal.importing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.ImportFile;

/** Something to be read: a file, or what was pasted. */
sealed interface Input {

    /** What a person knows it by. */
    String label();

    /** The whole of it, and what is known beside; may take a while. */
    ImportFile read() throws ImportException;

    /** A file on disk. */
    record OfFile(Path path) implements Input {

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
