package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void writeFiles() throws IOException {
        shell = new Shell(folder);
        shell.write("one.par", "Ada: It will rain.\nBram: It will not.\n");
        shell.write("notes/two.par", "Ada: It rained.\nwho knows\n");
        shell.write("notes/deep/three.par", "Cleo: Snow.\n");
        shell.write("notes/picture.xyz", "?");
        shell.write("bad.par", "!");
    }

    private List<Map<String, Object>> imported(String... arguments) {
        return shell.run(arguments).json();
    }

    @Test
    void tellsALineAFileAndTheSums() {
        var result = shell.run("import", "one.par", "notes/two.par", "--into", "d.adduce", "--json");
        assertThat(result.code()).isZero();
        var one = result.json().get(0);
        assertThat(one.keySet()).containsExactly("file", "format", "status", "sources", "utterances", "citations", "actors", "claims", "assertions",
                "arguments", "questions", "events", "created", "updated", "doubtful", "diagnostics");
        assertThat(one).containsEntry("file", "one.par").containsEntry("format", "paragraphs").containsEntry("status", "ok")
                .containsEntry("sources", 1).containsEntry("utterances", 2).containsEntry("actors", 2).containsEntry("created", 6)
                .containsEntry("diagnostics", List.of());
        assertThat(result.json().get(1)).containsEntry("status", "warning").containsEntry("doubtful", 1)
                .containsEntry("diagnostics", List.of(Map.of("severity", "warning", "message", "Nobody is named.", "line", 1)));
        assertThat(result.json().get(2)).containsEntry("total", true).containsEntry("files", 2).containsEntry("utterances", 4)
                .containsEntry("doubtful", 1).doesNotContainKey("file");
    }

    @Test
    void twiceIsOnce() throws IOException {
        imported("import", "one.par", "notes", "--into", "d.adduce", "--json");
        var before = shell.read("d.adduce");
        var time = Files.getLastModifiedTime(shell.file("d.adduce"));
        var again = imported("import", "one.par", "notes", "--into", "d.adduce", "--json").getLast();
        assertThat(again).containsEntry("created", 0).containsEntry("updated", 0).containsEntry("utterances", 5);
        assertThat(shell.read("d.adduce")).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(shell.file("d.adduce"))).isEqualTo(time);
        assertThat(shell.run("tidy", "--check", "d.adduce").code()).isZero();
    }

    @Test
    void foldersAndPatternsAreReadInOrder() {
        assertThat(imported("import", "notes", "--into", "d.adduce", "--json")).extracting(line -> line.get("file"))
                .containsExactly("notes/deep/three.par", "notes/picture.xyz", "notes/two.par", null);
        assertThat(imported("import", "notes/**.par", "*.par", "--into", "d.adduce", "--json", "--dry-run")).extracting(line -> line.get("file"))
                .containsExactly("notes/deep/three.par", "notes/two.par", "bad.par", "one.par", null);
        assertThat(imported("import", "one.par", "*.par", "--into", "d.adduce", "--json", "--dry-run")).extracting(line -> line.get("file"))
                .containsExactly("one.par", "bad.par", null);
    }

    @Test
    void whatNobodyKnowsIsLeftOutOfAFolderButNamedItIsAnError() {
        assertThat(imported("import", "notes", "--into", "d.adduce", "--json").get(1)).containsEntry("status", "warning").containsEntry("format", "");
        var result = shell.run("import", "notes/picture.xyz", "--into", "d.adduce", "--json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.json().getFirst()).containsEntry("status", "error");
    }

    @Test
    void aFileThatFailsCostsOnlyItself() {
        var result = shell.run("import", "bad.par", "gone.par", "no*thing", "one.par", "--into", "d.adduce", "--json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.json()).extracting(line -> line.get("status")).containsExactly("error", "error", "error", "ok", null);
        assertThat(result.json().get(0).get("diagnostics").toString()).contains("Remove the sign", "line=1");
        assertThat(result.json().get(1).get("diagnostics").toString()).contains("There is no such file");
        assertThat(shell.run("list", "d.adduce", "actors", "--json").json()).hasSize(2);
    }

    @Test
    void whereNothingCouldBeReadNothingIsMade() {
        assertThat(shell.run("import", "bad.par", "--into", "d.adduce").code()).isEqualTo(1);
        assertThat(shell.file("d.adduce")).doesNotExist();
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        assertThat(imported("import", "one.par", "--into", "d.adduce", "--dry-run", "--json").getLast()).containsEntry("created", 6);
        assertThat(shell.file("d.adduce")).doesNotExist();
        shell.run("import", "one.par", "--into", "d.adduce");
        var before = shell.read("d.adduce");
        shell.run("import", "notes", "--into", "d.adduce", "--dry-run");
        assertThat(shell.read("d.adduce")).isEqualTo(before);
    }

    @Test
    void theFormatAndTheTimeCanBeSaid() {
        imported("import", "notes/picture.xyz", "--into", "d.adduce", "--format", "paragraphs", "--published", "2026-06~", "--json");
        assertThat(shell.run("list", "d.adduce", "sources", "--select", "published:2026-06", "--json").json()).hasSize(1);
    }

    @Test
    void settingsReachTheImporter() {
        imported("import", "one.par", "--into", "d.adduce", "--option", "title=Quay talk", "--option", "charset=utf-8", "--json");
        assertThat(shell.run("list", "d.adduce", "sources", "--select", "title:\"quay talk\"", "--json").json()).hasSize(1);
    }

    @Test
    void settingsMayStandInAFileAndWhatIsTypedCountsMore() throws IOException {
        shell.write("quay.json", "{\"title\": \"Quay talk\", \"charset\": \"utf-8\"}");
        imported("import", "one.par", "--into", "d.adduce", "--settings", "quay.json", "--json");
        assertThat(shell.run("list", "d.adduce", "sources", "--select", "title:\"quay talk\"", "--json").json()).hasSize(1);
        imported("import", "one.par", "--into", "e.adduce", "--settings", "quay.json", "--option", "title=Harbour talk", "--json");
        assertThat(shell.run("list", "e.adduce", "sources", "--select", "title:\"harbour talk\"", "--json").json()).hasSize(1);
    }

    @Test
    void aFileOfSettingsThatIsNoneIsRefusedWithItsName() throws IOException {
        shell.write("quay.json", "title: Quay talk");
        var result = shell.run("import", "one.par", "--into", "d.adduce", "--settings", "quay.json");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("quay.json");
        assertThat(shell.run("import", "one.par", "--into", "d.adduce", "--settings", "nowhere.json").err()).contains("nowhere.json");
    }

    @Test
    void wrongUseIsSaidBeforeAnythingIsRead() {
        assertThat(shell.run("import", "one.par", "--into", "d.adduce", "--format", "zzz").err()).contains("“zzz”", "org.tests.paragraphs");
        var result = shell.run("import", "one.par", "--into", "d.adduce", "--published", "June");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--published", "    June\n    ^");
        assertThat(shell.run("import", "--into", "d.adduce").code()).isEqualTo(2);
        assertThat(shell.file("d.adduce")).doesNotExist();
    }

    @Test
    void aDossierThatCannotBeReadStaysAsItIs() throws IOException {
        shell.write("d.adduce", "<dossier");
        var result = shell.run("import", "one.par", "--into", "d.adduce", "--json");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("d.adduce");
        assertThat(shell.read("d.adduce")).isEqualTo("<dossier");
    }

    @Test
    void peopleReadItInWords() {
        var result = shell.run("import", "one.par", "notes/two.par", "bad.par", "--into", "d.adduce");
        assertThat(result.lines()).containsExactly("one.par: 1 source, 2 utterances, 2 actors; 6 new",
                "notes/two.par: 1 source, 2 utterances, 1 actor; 4 new, 1 doubtful", "bad.par: not imported",
                "3 files: 2 sources, 4 utterances, 3 actors; 10 new, 1 doubtful, 1 failed");
        assertThat(result.err().lines()).containsExactly("adduce: warning: notes/two.par, line 1: Nobody is named.",
                "adduce: error: bad.par, line 1: It says that it cannot be read. Remove the sign.");
    }

    @Test
    void whereTheJsonOfAFileBreaksThatNoImporterKnowsIsTold() throws IOException {
        shell.write("thread.json", "{\n  \"id\": D8863\n}");
        shell.write("cut.json", "{\n  \"id\": \"ann");
        var lines = imported("import", "thread.json", "cut.json", "--into", "d.adduce", "--json");
        assertThat(lines).extracting(line -> line.get("status")).startsWith("error", "error");
        assertThat(lines.get(0).get("diagnostics").toString()).contains("no JSON from column 9").contains("line=2");
        assertThat(lines.get(1).get("diagnostics").toString()).contains("cut off").contains("line=2");
    }
}
