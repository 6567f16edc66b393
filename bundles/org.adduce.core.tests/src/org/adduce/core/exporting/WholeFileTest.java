package org.adduce.core.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void writesUtf8AndMakesFolders() throws IOException {
        var file = folder.resolve("a/b/c.txt");
        WholeFile.writeText(file, writer -> writer.write("né 🙂 \ud800."));
        assertThat(file).hasContent("né 🙂 ?.");
    }

    @Test
    void aFolderIsNotReplacedThoughItIsEmpty() throws IOException {
        var place = Files.createDirectory(folder.resolve("c"));
        assertThatThrownBy(() -> WholeFile.writeText(place, writer -> writer.write("text"))).isInstanceOf(FileSystemException.class)
                .hasMessageContaining("This is a folder");
        assertThat(place).isEmptyDirectory();
        assertThat(WholeFile.isStream(place)).isFalse();
    }

    @Test
    void aLinkStaysALink() throws IOException {
        var file = Files.writeString(folder.resolve("c.txt"), "before");
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("c.txt"));
        WholeFile.writeText(link, writer -> writer.write("after"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    void aPipeIsGivenWhatIsWrittenAndIsNotReplaced() throws Exception {
        var pipe = pipe();
        var read = CompletableFuture.supplyAsync(() -> text(pipe));
        WholeFile.writeText(pipe, writer -> writer.write("through"));
        assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("through");
        assertThat(WholeFile.isStream(pipe)).isTrue();
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(pipe));
    }

    private Path pipe() throws Exception {
        var pipe = folder.resolve("pipe");
        try {
            assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        } catch (IOException none) {
            abort("there are no pipes with a name here");
        }
        return pipe;
    }

    private static String text(Path pipe) {
        try {
            return Files.readString(pipe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFailureLeavesWhatWasThere() throws IOException {
        var file = folder.resolve("c.txt");
        Files.writeString(file, "before");
        assertThatThrownBy(() -> WholeFile.writeText(file, writer -> {
            writer.write("half");
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }
}
