package org.adduce.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (var name : List.of("b.txt", "a.txt", "c.md", ".hidden.txt", "race.adduce", "in/d.txt", "in/deep/e.txt", ".git/f.txt", "race.files/0a1b",
                "other.files/g.txt")) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    private List<String> found(String... names) throws IOException {
        return InputFiles.of(List.of(names), folder).files().stream().map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
    }

    @Test
    void aFileIsThatFileAndNoneIsTakenTwice() throws IOException {
        assertThat(found("b.txt", "a.txt", "./b.txt")).containsExactly("b.txt", "a.txt");
    }

    @Test
    void aHiddenFileIsTakenIfItIsNamed() throws IOException {
        assertThat(found(".hidden.txt")).containsExactly(".hidden.txt");
    }

    @Test
    void aFolderIsAllFilesBelowItButHiddenOnesAndDossiers() throws IOException {
        assertThat(found(".")).containsExactly("a.txt", "b.txt", "c.md", "in/d.txt", "in/deep/e.txt", "other.files/g.txt");
    }

    @Test
    void ofTheTablesOfADossierThoseThatOthersReferToComeFirst() throws IOException {
        for (var name : List.of("t/assertions.csv", "t/claims.csv", "t/dossier.csv", "t/other.csv", "t/sources.csv", "t/utterances.csv", "u/claims.csv", "u/actors.csv")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), name);
        }
        assertThat(found("t")).containsExactly("t/sources.csv", "t/utterances.csv", "t/claims.csv", "t/other.csv", "t/assertions.csv", "t/dossier.csv");
        assertThat(found("u")).containsExactly("u/actors.csv", "u/claims.csv");
    }

    @Test
    void aGlobStaysInItsFolder() throws IOException {
        assertThat(found("*.txt")).containsExactly("a.txt", "b.txt");
        assertThat(found("in/*.txt")).containsExactly("in/d.txt");
        assertThat(found("*/*.txt")).containsExactly("in/d.txt", "other.files/g.txt");
        assertThat(found("?.{txt,md}")).containsExactly("a.txt", "b.txt", "c.md");
    }

    @Test
    void twoStarsGoThroughAnyNumberOfFolders() throws IOException {
        assertThat(found("**/*.txt")).containsExactly("a.txt", "b.txt", "in/d.txt", "in/deep/e.txt", "other.files/g.txt");
        assertThat(found("in/**/*.txt")).containsExactly("in/d.txt", "in/deep/e.txt");
    }

    @Test
    void anAbsoluteGlobNeedsNoBase() throws IOException {
        assertThat(InputFiles.of(List.of(folder.toAbsolutePath() + "/*.md"), Path.of("elsewhere")).files()).containsExactly(folder.toAbsolutePath().resolve("c.md"));
    }

    @Test
    void aFileThatLooksLikeAGlobIsThatFile() throws IOException {
        Files.writeString(folder.resolve("a[1].txt"), "x");

        assertThat(found("a[1].txt")).containsExactly("a[1].txt");
    }

    @Test
    void whatMeansNoFileIsTold() throws IOException {
        var files = InputFiles.of(List.of("a.txt", "none.txt", "*.pdf", "nowhere/*.txt", "[", "nul\0"), folder);

        assertThat(files.unmatched()).containsExactly("none.txt", "*.pdf", "nowhere/*.txt", "[", "nul\0");
        assertThat(files.files()).hasSize(1);
    }

    @Test
    void noLinkLeadsOutOfTheFolder(@TempDir Path outside) throws IOException {
        var secret = Files.writeString(outside.resolve("secret.txt"), "x");
        assumeTrue(canLink(folder.resolve("in/out.txt"), secret), "this file system has no links");
        Files.createSymbolicLink(folder.resolve("in/outside"), outside);
        Files.createSymbolicLink(folder.resolve("in/loop"), folder);
        Files.createSymbolicLink(folder.resolve("in/z.txt"), folder.resolve("a.txt"));

        assertThat(found("in")).containsExactly("in/d.txt", "in/deep/e.txt");
        assertThat(found(".")).contains("in/z.txt").doesNotContain("in/out.txt", "in/outside/secret.txt", "in/loop/a.txt");
    }

    private static boolean canLink(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
