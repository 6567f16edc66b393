package org.adduce.ui.internal.attaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes with a dossier may be anybody's: it leads nowhere, and nothing of it is run. */
class OpeningTest {

    private static final byte[] WORDS = "words".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aNameLeadsToNoOtherFolder() {
        assertThat(Opening.safe("../../etc/passwd")).isEqualTo("passwd");
        assertThat(Opening.safe("C:\\Windows\\a.pdf")).isEqualTo("a.pdf");
        assertThat(Opening.safe("a:b?\n.pdf")).isEqualTo("a_b__.pdf");
        assertThat(Opening.safe("..")).isEqualTo("attachment");
        assertThat(Opening.safe("  ")).isEqualTo("attachment");
    }

    @Test
    void whatASystemMightRunIsNotOpened() {
        assertThat(Opening.isLookedAt("Report 2026.PDF")).isTrue();
        assertThat(Opening.isLookedAt("page.html")).isTrue();
        for (var name : new String[] {"a.exe", "a.pdf.desktop", "run.sh", "a.jar", "a.bat", "a.docm", "a.hta", "noEnding", "pdf", ".pdf"}) {
            assertThat(Opening.isLookedAt(name)).as(name).isFalse();
        }
    }

    @Test
    void whatIsOpenedIsACopyThatCannotBeChanged() throws Exception {
        var copy = Opening.copy(WORDS, "a.txt");
        assertThat(copy).hasBinaryContent(WORDS).hasFileName("a.txt");
        assertThat(copy.toFile().canWrite() && !"root".equals(System.getProperty("user.name"))).isFalse();
        assertThat(Opening.copy(WORDS, "tweets.js")).as("a script is read as text").hasFileName("tweets.js.txt");
    }

    @Test
    void aFileThatCannotBeAttachedIsNamed() throws Exception {
        assertThatIOException().isThrownBy(() -> Original.read(folder.resolve("gone.pdf"))).withMessageContaining("gone.pdf");
        assertThatIOException().isThrownBy(() -> Original.read(folder)).withMessageContaining(folder.toString());
        var large = folder.resolve("large.mp4");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Original.MOST + 1);
        }
        assertThatIOException().isThrownBy(() -> Original.read(large)).withMessageContaining("large.mp4").withMessageContaining("200 MB");
    }

    @Test
    void anAttachmentIsNamedForItsBytes() throws Exception {
        Files.write(folder.resolve("a.html"), WORDS);
        var attachment = Original.read(folder.resolve("a.html")).attachment();
        assertThat(attachment.getName()).isEqualTo("a.html");
        assertThat(attachment.getMediaType()).isEqualTo("text/html");
        assertThat(attachment.getSha256()).hasSize(64);
    }
}
