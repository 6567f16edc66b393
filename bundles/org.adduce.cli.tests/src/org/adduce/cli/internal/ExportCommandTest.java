package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() throws IOException {
        shell = Shell.withRace(folder);
    }

    @Test
    void writesTheWholeAsJson() throws IOException {
        var result = shell.run("export", Shell.RACE, "--format", "json", "--out", "out/race.json", "--json");
        assertThat(result.code()).isZero();
        assertThat(result.json()).singleElement().satisfies(json -> assertThat(json).containsEntry("total", true).containsEntry("format", "json")
                .containsEntry("files", List.of("out/race.json")).containsEntry("utterances", 3).containsEntry("losses", 0));
        assertThat(JsonReading.object(shell.read("out/race.json"))).containsEntry("title", "The race for compute");
    }

    @Test
    void writesTheSelectedTable() throws IOException {
        var result = shell.run("export", Shell.RACE, "--format", "csv", "--out", "actors.csv", "--select", "type:actor kind:person");
        assertThat(result.lines()).containsExactly("actors.csv", "actors: 2");
        assertThat(shell.read("actors.csv")).contains("J. Rao", "Léna Køhler").doesNotContain("Corvid");
    }

    @Test
    void saysWhichTablesItWrote() {
        var files = shell.run("export", Shell.RACE, "--format", "csv", "--out", "tables", "--json").json().getLast().get("files");
        assertThat(files).asInstanceOf(InstanceOfAssertFactories.LIST).contains("tables/claims.csv", "tables/utterances.csv");
    }

    @Test
    void neverWritesOverTheDossier() throws IOException {
        var before = shell.read(Shell.RACE);
        var result = shell.run("export", Shell.RACE, "--format", "json", "--out", Shell.RACE);
        assertThat(result.code()).isEqualTo(2);
        assertThat(shell.read(Shell.RACE)).isEqualTo(before);
    }

    @Test
    void whatGoesThroughAPipeIsNotMixedWithWhatIsToldOfIt() throws Exception {
        var pipe = shell.file("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")) && new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        var read = CompletableFuture.supplyAsync(() -> JsonReading.object(text(pipe)));
        var result = shell.run("export", Shell.RACE, "--format", "json", "--out", "pipe");
        assertThat(read.get(20, TimeUnit.SECONDS)).containsEntry("title", "The race for compute");
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("utterances: 3");
    }

    private static String text(Path pipe) {
        try {
            return Files.readString(pipe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void wrongUseIsExplained() {
        assertThat(shell.run("export", Shell.RACE, "--format", "pdf", "--out", "x").err()).contains("“pdf”", "csv, json");
        var result = shell.run("export", Shell.RACE, "--format", "csv", "--out", "x.csv");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("a file holds one table", "--select type:claim");
        assertThat(shell.file("x.csv")).doesNotExist();
    }

    @Test
    void formatsAreListed() {
        var formats = shell.run("formats", "--json").json();
        assertThat(formats).extracting(format -> format.get("id")).containsExactly("org.tests.paragraphs", "csv", "json");
        assertThat(formats.get(0)).containsEntry("direction", "import").containsEntry("extensions", List.of("par")).containsEntry("plugin", "org.tests")
                .containsEntry("label", "Paragraphs");
        assertThat(shell.run("formats").lines()).hasSize(4);
    }
}
