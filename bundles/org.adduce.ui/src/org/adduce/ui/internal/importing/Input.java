package org.adduce.ui.internal.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;

/** Something to be read: a file, or what was pasted. */
sealed interface Input {

    /** What importers are told as its name; empty where it has none. */
    String fileName();

    /** What a person knows it by. */
    String label();

    /** The whole of it. */
    byte[] bytes() throws IOException;

    /** A file on disk. */
    record OfFile(Path path) implements Input {

        /** Beyond this the bytes would not fit one array, whatever the memory. */
        private static final long MOST = 1L << 30;

        @Override
        public String fileName() {
            return path.getFileName().toString();
        }

        @Override
        public String label() {
            return fileName();
        }

        @Override
        public byte[] bytes() throws IOException {
            if (Files.size(path) > MOST) {
                throw new IOException(NLS.bind(Messages.Input_tooLarge, path));
            }
            return Files.readAllBytes(path);
        }
    }

    /** Text from the clipboard. */
    record OfPaste(String text) implements Input {

        @Override
        public String fileName() {
            return "";
        }

        @Override
        public String label() {
            return Messages.ImportFiles_pasted;
        }

        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
