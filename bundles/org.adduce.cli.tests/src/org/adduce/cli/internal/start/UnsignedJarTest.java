package org.adduce.cli.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsignedJarTest {

    @TempDir
    private Path folder;

    private Path signed() throws IOException {
        var jar = folder.resolve("signed.jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var name : List.of("META-INF/MANIFEST.MF", "META-INF/MAKER.SF", "META-INF/maker.rsa", "META-INF/services/a.Service", "a/Thing.class",
                    "a/NOTES.SF")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }

    @Test
    void theCopyHasAllButTheSignature() throws IOException {
        var copy = UnsignedJar.copy(signed(), Files.createDirectory(folder.resolve("copies")));
        assertThat(copy).hasFileName("signed.jar");
        try (var zip = new ZipFile(copy.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("META-INF/MANIFEST.MF", "META-INF/services/a.Service", "a/Thing.class", "a/NOTES.SF");
            assertThat(zip.getInputStream(zip.getEntry("a/Thing.class"))).hasContent("a/Thing.class");
        }
    }
}
