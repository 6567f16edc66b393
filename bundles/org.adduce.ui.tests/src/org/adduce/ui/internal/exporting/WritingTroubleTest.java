package org.adduce.ui.internal.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Why nothing was written is said in words. */
class WritingTroubleTest {

    private static final Path TARGET = Path.of("somewhere", "quarrel.html");

    private static String words(IOException trouble) {
        return WritingTrouble.of(TARGET, trouble);
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() {
        assertThat(words(new NoSuchFileException("somewhere"))).isEqualTo("There is no folder somewhere, and it cannot be made. Choose another.");
        assertThat(words(new FileAlreadyExistsException("somewhere"))).isEqualTo("somewhere is a file, no folder. Choose another place.");
    }

    @Test
    void whoMayNotWriteIsToldSo() {
        assertThat(words(new AccessDeniedException("somewhere"))).isEqualTo("You may not write to somewhere. Choose another place.");
    }

    @Test
    void whatTheSystemSaysIsPassedOn() {
        assertThat(words(new FileSystemException("somewhere", null, "No space left on device"))).isEqualTo("No space left on device.");
        assertThat(words(new IOException("The stream broke."))).isEqualTo("The stream broke.");
        assertThat(words(new IOException())).isEqualTo("IOException");
    }
}
