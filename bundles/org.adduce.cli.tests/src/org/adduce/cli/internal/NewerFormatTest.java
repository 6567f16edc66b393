package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier that a newer version of the program wrote is read, and whoever reads or changes it is told. */
class NewerFormatTest {

    @TempDir
    private Path folder;
    private Shell shell;
    private String newer;

    @BeforeEach
    void writeNewer() throws IOException {
        shell = Shell.withRace(folder);
        newer = shell.read(Shell.RACE).replaceFirst("formatVersion=\"\\d+\"", "formatVersion=\"99\"");
        shell.write("newer.adduce", newer);
    }

    @Test
    void whoReadsItIsTold() {
        var result = shell.run("info", "newer.adduce", "--json");
        assertThat(result.code()).isZero();
        assertThat(result.json().getFirst()).containsEntry("formatVersion", 99);
        assertThat(result.err()).contains("newer.adduce").contains("format 99").hasLineCount(1);
    }

    @Test
    void anImportIntoItIsRefusedAndSaysWhy() throws IOException {
        shell.write("talk.txt", "ada: It stood still.\nbo: It did not.\n");
        var result = shell.run("import", "--into", "newer.adduce", "talk.txt");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("format 99").doesNotContain("permissions");
        assertThat(shell.read("newer.adduce")).isEqualTo(newer);
    }

    @Test
    void aMissingFolderIsCalledOne() {
        assertThat(shell.run("generate", "--out", "none/x.adduce", "--sources", "1", "--seed", "1").err()).contains("There is no such folder");
        assertThat(shell.run("info", "none.adduce").err()).contains("There is no such file");
    }
}
