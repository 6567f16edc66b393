package org.adduce.core.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
