package org.adduce.ui.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsItselfAndWasChosen() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "x");

        assertThat(new Input.OfFile(file).parts()).containsExactly(new Input.OfFile(file, true));
    }

    @Test
    void aFolderIsTheFilesInItWhichNobodyChoseOneByOne() throws IOException {
        var first = Files.writeString(folder.resolve("a.txt"), "x");
        var second = Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("b.bin"), "x");
        Files.writeString(folder.resolve(".hidden"), "x");

        assertThat(new Input.OfFile(folder).parts()).containsExactly(new Input.OfFile(first, false), new Input.OfFile(second, false));
    }

    @Test
    void whatIsPastedIsItself() throws IOException {
        var paste = new Input.OfPaste("Nobody knows.");

        assertThat(paste.parts()).isEqualTo(java.util.List.of(paste));
    }
}
