package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no dossier ends in a clear word, whatever the command; the file stays as it is. */
class HostileDossierTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> cases() {
        var entities = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\">");
        for (char c = 'b'; c <= 'j'; c++) {
            entities.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        return Stream.of(Arguments.of("empty", ""), Arguments.of("zip", "PK\u0003\u0004" + "\0".repeat(200)), Arguments.of("nul", "\0".repeat(4096)),
                Arguments.of("laughs", entities + "]><l>&j;</l>"),
                Arguments.of("xxe", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>"),
                Arguments.of("text", "not xml at all\n"), Arguments.of("deep", "<a>".repeat(200_000)),
                Arguments.of("truncated", "<?xml version=\"1.0\"?>\n<dossier xmlns=\"https://adduce.org/dossier\"\n    id=\"3da7"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRefusedByEveryCommand(String name, String content) throws IOException {
        var file = folder.resolve(name + ".adduce");
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
        var shell = new Shell(folder);
        var dossier = name + ".adduce";
        Stream.of(shell.run("info", dossier, "--json"), shell.run("list", dossier, "claims"), shell.run("show", dossier, "00000001"),
                shell.run("validate", dossier), shell.run("tidy", dossier), shell.run("text", dossier),
                shell.run("export", dossier, "--format", "json", "--out", "x.json"), shell.run("render", dossier, "--out", "x.svg"),
                shell.run("import", dossier, "--into", dossier)).forEach(result -> {
                    assertThat(result.code()).isEqualTo(3);
                    assertThat(result.out()).isEmpty();
                    assertThat(result.err()).contains(dossier).doesNotContain("\tat ", "Exception").hasLineCount(1);
                });
        assertThat(Files.readAllBytes(file)).isEqualTo(content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aFolderIsNoDossier() throws IOException {
        Files.createDirectory(folder.resolve("folder.adduce"));
        var result = new Shell(folder).run("info", "folder.adduce");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("folder.adduce");
    }
}
