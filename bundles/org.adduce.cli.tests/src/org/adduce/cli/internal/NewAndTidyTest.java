package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewAndTidyTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() throws IOException {
        shell = Shell.withRace(folder);
    }

    @Test
    void aNewDossierIsEmptyAndCanonical() throws IOException {
        assertThat(shell.run("new", "fresh.adduce", "--title", "Ünseen").code()).isZero();
        assertThat(shell.read("fresh.adduce")).contains("title=\"Ünseen\"");
        assertThat(shell.run("tidy", "fresh.adduce", "--check").code()).isZero();
        assertThat(shell.run("validate", "fresh.adduce").code()).isZero();
    }

    @Test
    void newSaysWhatItMade() throws IOException {
        var json = shell.run("new", "fresh.adduce", "--title", "T", "--json").json().getFirst();
        assertThat(json).containsEntry("file", "fresh.adduce").containsEntry("title", "T");
        assertThat(shell.read("fresh.adduce")).contains("id=\"" + json.get("id") + '"');
    }

    @Test
    void newNeverOverwrites() throws IOException {
        var before = shell.read(Shell.RACE);
        var result = shell.run("new", Shell.RACE, "--title", "T");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(Shell.RACE, "not overwritten");
        assertThat(shell.read(Shell.RACE)).isEqualTo(before);
    }

    @Test
    void newSaysWhereItCannotWrite() throws IOException {
        shell.write("file", "");
        var result = shell.run("new", "file/fresh.adduce", "--title", "T");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("fresh.adduce").doesNotContain("\tat ", "Exception");
    }

    @Test
    void tidyRewritesOnlyWhatIsNotCanonical() throws IOException {
        var canonical = shell.read(Shell.RACE);
        shell.write("loose.adduce", canonical.replace("\n    ", " ").replaceFirst("<event ", "<event\n\n\n"));
        var time = Files.getLastModifiedTime(shell.file(Shell.RACE));
        assertThat(shell.run("tidy", "--check", Shell.RACE, "loose.adduce").code()).isEqualTo(1);
        assertThat(shell.read("loose.adduce")).isNotEqualTo(canonical);
        var result = shell.run("tidy", Shell.RACE, "loose.adduce", "--json");
        assertThat(result.code()).isZero();
        assertThat(result.json()).extracting(json -> json.get("canonical")).containsExactly(true, false);
        assertThat(shell.read("loose.adduce")).isEqualTo(canonical);
        assertThat(Files.getLastModifiedTime(shell.file(Shell.RACE))).isEqualTo(time);
        assertThat(shell.run("tidy", "--check", "loose.adduce").out()).isEqualTo("loose.adduce: canonical\n");
    }

    @Test
    void oneThatCannotBeReadCostsOnlyItself() {
        var result = shell.run("tidy", "--check", "--json", "none.adduce", Shell.RACE);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.json()).hasSize(1);
        assertThat(result.err()).contains("none.adduce: There is no such file.");
        assertThat(shell.run("tidy", "--check", "none.adduce").code()).isEqualTo(3);
    }
}
