package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderAndGenerateTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() throws IOException {
        shell = Shell.withRace(folder);
    }

    @Test
    void drawsWordsInSvg() throws IOException {
        var result = shell.run("render", Shell.RACE, "--out", "t.svg", "--width", "900", "--height", "600", "--json");
        assertThat(result.json().getFirst()).containsEntry("file", "t.svg").containsEntry("width", 900).containsEntry("height", 600);
        assertThat(shell.read("t.svg")).contains("Launch of the Tern 9", "Léna Køhler", "The race for compute");
    }

    @Test
    void drawsTheSameAgain() throws IOException {
        shell.run("render", Shell.RACE, "--out", "a.svg", "--lanes", "source");
        shell.run("render", Shell.RACE, "--out", "b.svg", "--lanes", "source");
        shell.run("render", Shell.RACE, "--out", "c.svg", "--lanes", "source", "--from", "2027", "--axis", "said");
        assertThat(shell.read("a.svg")).isEqualTo(shell.read("b.svg")).isNotEqualTo(shell.read("c.svg"));
    }

    @Test
    void aFolderIsNeverReplaced() throws IOException {
        Files.createDirectories(shell.file("there.svg"));
        var drawn = shell.run("render", Shell.RACE, "--out", "there.svg");
        assertThat(drawn.code()).isEqualTo(3);
        assertThat(drawn.err()).contains("there.svg: This is a folder, and nothing was written. Choose a file in it.");
        var made = shell.run("generate", "--out", "there.svg", "--sources", "1", "--seed", "1");
        assertThat(made.code()).isEqualTo(3);
        assertThat(made.err()).contains("there.svg: Nothing was saved, since this is a folder. Choose another name.").doesNotContain("..");
        assertThat(shell.file("there.svg")).isEmptyDirectory();
    }

    @Test
    void drawsPixelsInPng() throws IOException {
        assertThat(shell.run("render", Shell.RACE, "--out", "t.PNG", "--width", "640", "--height", "480").code()).isZero();
        var image = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(shell.file("t.PNG"))));
        assertThat(image.getWidth()).isEqualTo(640);
    }

    @ParameterizedTest
    @CsvSource({"--out,t.pdf,.png", "--lanes,actors,question", "--axis,sad,about", "--from,June,June", "--width,1,64", "--view,map,timeline", "--height,x,'int'"})
    void wrongUseIsExplained(String option, String value, String words) {
        var result = option.equals("--out") ? shell.run("render", Shell.RACE, "--out", value)
                : shell.run("render", Shell.RACE, "--out", "t.svg", option, value);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(option, words);
        assertThat(shell.file("t.svg")).doesNotExist();
    }

    @Test
    void timesThatEndBeforeTheyBeginAreRefused() {
        assertThat(shell.run("render", Shell.RACE, "--out", "t.svg", "--from", "2027", "--to", "2026").err()).contains("--to");
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        var first = shell.run("generate", "--out", "a.adduce", "--sources", "5", "--seed", "7", "--json");
        shell.run("generate", "--out", "b.adduce", "--sources", "5", "--seed", "7");
        shell.run("generate", "--out", "c.adduce", "--sources", "5", "--seed", "8");
        assertThat(first.json().getFirst()).containsEntry("sources", 5);
        assertThat(shell.read("a.adduce")).isEqualTo(shell.read("b.adduce")).isNotEqualTo(shell.read("c.adduce"));
        assertThat(shell.run("validate", "a.adduce").code()).isZero();
        assertThat(shell.run("tidy", "--check", "a.adduce").code()).isZero();
    }

    @Test
    void lessThanNothingCannotBeMade() {
        assertThat(shell.run("generate", "--out", "a.adduce", "--sources", "-1", "--seed", "7").code()).isEqualTo(2);
        assertThat(shell.run("generate", "--out", "a.adduce", "--sources", "many", "--seed", "7").code()).isEqualTo(2);
    }
}
