package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what it writes builds as it is, is tried by {@code releng/setup/try-plugin} after the build. */
class NewPluginTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(folder.resolve("adduce/plugins"));
        shell = new Shell(folder);
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"importer", "check"})
    void everyFileIsFilledAndEveryXmlCanBeRead(String kind) throws Exception {
        var result = shell.run("new-plugin", "letters", "--id", "org.example.letters", "--name", "Letters & \u201cdiaries\u201d", "--kind", kind, "--adduce", "adduce");
        assertThat(result.code()).as(result.err()).isZero();
        try (Stream<Path> files = Files.walk(folder.resolve("letters"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("@[A-Z]+@");
                if (file.toString().matches(".*[.](xml|target)")) {
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
                }
            }
        }
        assertThat(text("letters/.mvn/maven.config")).contains(folder.resolve("adduce").toString());
        assertThat(text("letters/org.example.letters/META-INF/MANIFEST.MF")).contains("Bundle-SymbolicName: org.example.letters;");
        assertThat(text("letters/org.example.letters/plugin.properties")).contains("Letters & \\u201cdiaries\\u201d");
    }

    @Test
    void withoutOptionsItIsAnImporterNamedForItsFolder() throws Exception {
        var result = shell.run("new-plugin", "My Letters", "--adduce", "adduce", "--json");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.json().getFirst()).containsEntry("id", "org.example.myletters").containsEntry("name", "My Letters").containsEntry("kind", "importer");
        assertThat(text("My Letters/org.example.myletters/src/org/example/myletters/DiaryImporter.java")).contains("package org.example.myletters;");
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Files.createDirectories(folder.resolve("letters"));
        Files.writeString(folder.resolve("letters/notes.txt"), "mine");
        var result = shell.run("new-plugin", "letters", "--adduce", "adduce");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("letters").contains("nothing is overwritten");
        try (var files = Files.list(folder.resolve("letters"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void anEmptyFolderWillDo() throws Exception {
        Files.createDirectories(folder.resolve("letters"));
        assertThat(shell.run("new-plugin", "letters", "--adduce", "adduce").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"letters", "org.example.new", "org.example.1st", "java.letters", "org.adduce.letters", "org..letters", "org.ex-ample"})
    void whatCanBeNoIdIsRefusedWithOneThatCan(String id) {
        var result = shell.run("new-plugin", "letters", "--id", id, "--adduce", "adduce");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--id").contains(id).contains("org.example.letters");
        assertThat(folder.resolve("letters")).doesNotExist();
    }

    @Test
    void anInstallationThatIsNoneIsRefused() {
        assertThat(shell.run("new-plugin", "letters", "--adduce", "nowhere")).satisfies(result -> {
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("--adduce").contains("plugins");
        });
        assertThat(shell.run("new-plugin", "letters", "--kind", "exporter", "--adduce", "adduce").err()).contains("importer, check");
    }
}
