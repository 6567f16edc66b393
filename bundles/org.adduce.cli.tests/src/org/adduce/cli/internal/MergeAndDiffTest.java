package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeAndDiffTest {

    private static final String CORVID = "00000013-0000-4000-8000-000000000000";

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() throws IOException {
        shell = Shell.withRace(folder);
    }

    private void write(String name, String from, String to) throws IOException {
        assertThat(shell.read(Shell.RACE)).contains(from);
        shell.write(name, shell.read(Shell.RACE).replace(from, to));
    }

    @Test
    void aCleanMergeExitsWithNothing() throws IOException {
        write("ana", "name=\"Corvid\"", "name=\"Corvid Works\"");
        write("ben", "kind=\"organisation\"", "kind=\"group\"");
        var result = shell.run("merge", Shell.RACE, "ana", "ben", "--out", "both", "--json");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.json()).singleElement().satisfies(line -> assertThat(line).containsEntry("summary", true).containsEntry("file", "both"));
        assertThat(shell.read("both")).contains("name=\"Corvid Works\"", "kind=\"group\"");
    }

    @Test
    void aConflictIsToldAndKeptWithNames() throws IOException {
        write("ana", "name=\"Corvid\"", "name=\"Corvid Works\"");
        write("ben", "name=\"Corvid\"", "name=\"Corvid Ltd\"");
        var result = shell.run("merge", Shell.RACE, "ana", "ben", "--out", "ana", "--ours-name", "Ana", "--theirs-name", "Ben", "--json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.json()).hasSize(2);
        assertThat(result.json().getFirst()).containsEntry("element", CORVID).containsEntry("type", "Actor").containsEntry("feature", "name")
                .containsEntry("base", "Corvid").containsEntry("message", "\u201cCorvid\u201d, Name \u2014 Ana: \u201cCorvid Works\u201d; Ben: \u201cCorvid Ltd\u201d");
        assertThat(result.json().getFirst().get("values")).asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(Map.of("who", "Ana", "value", "Corvid Works"));
        assertThat(shell.read("ana")).contains("<value who=\"Ben\">Corvid Ltd</value>");
        assertThat(shell.run("validate", "ana").out()).contains("Ana: Corvid Works", "Ben: Corvid Ltd");
    }

    @Test
    void whatCannotBeMergedIsAbove128AndWritesNothing() throws IOException {
        shell.write("broken", "no dossier");
        assertThat(shell.run("merge", Shell.RACE, Shell.RACE, "broken", "--out", "both").code()).isEqualTo(131);
        assertThat(shell.run("merge", Shell.RACE, Shell.RACE, "none", "--out", "both").code()).isEqualTo(131);
        assertThat(shell.run("merge", Shell.RACE, Shell.RACE).code()).isEqualTo(130);
        shell.run("new", "other.adduce", "--title", "Other");
        var different = shell.run("merge", Shell.RACE, Shell.RACE, "other.adduce", "--out", "both");
        assertThat(different.code()).isEqualTo(131);
        assertThat(different.err()).contains("different dossiers");
        assertThat(Files.exists(shell.file("both"))).isFalse();
    }

    @Test
    void anEmptyBaseIsWhatGitGivesWhereBothAddedTheDossier() throws IOException {
        shell.write("base", "");
        write("ben", "title=\"Weekly note\"", "title=\"Weekly note\"\n      url=\"https://tests.example/weekly\"");
        assertThat(shell.run("merge", "base", Shell.RACE, "ben", "--out", "both").code()).isZero();
        assertThat(shell.read("both")).isEqualTo(shell.read("ben"));
    }

    @Test
    void diffTellsInTheWordsOfTheModel() throws IOException {
        write("after", "text>There will be a blockade<", "text>There will surely be a blockade<");
        var result = shell.run("diff", Shell.RACE, "after");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("Claim There will surely be a blockade").contains("There will {+surely +}be a blockade")
                .endsWith("0 added, 0 removed, 1 changed, 0 moved\n");
        assertThat(shell.run("diff", Shell.RACE, Shell.RACE).code()).isZero();
        assertThat(shell.run("diff", Shell.RACE, Shell.RACE).out()).isEmpty();
        assertThat(shell.run("diff", Shell.RACE, "none").code()).isEqualTo(3);
    }

    @Test
    void diffTellsWhatADossierOfAnotherIdSaysOfItself() throws IOException {
        shell.write("after", shell.read(Shell.RACE).replace("00000001-0000-4000-8000-000000000000", "0000000f-0000-4000-8000-000000000000")
                .replace("title=\"The race for compute\"", "title=\"Another race\""));
        var result = shell.run("diff", Shell.RACE, "after");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Dossier Another race").endsWith("0 added, 0 removed, 1 changed, 0 moved\n");
    }

    @Test
    void diffTellsEachChangeInJson() throws IOException {
        var text = shell.read(Shell.RACE).replace("<alias>Jaya Rao</alias>", "<alias>J. R.</alias>")
                .replaceFirst("(?s)  <question .*?</question>\n", "").replaceFirst("    <answers>.*\n", "").replace("when=\"2026-03~\"", "when=\"2026-04~\"")
                .replaceFirst("(?s)    <topic id=\"00000021.*?/>\n  </topic>", "  </topic>\n  <topic id=\"00000021-0000-4000-8000-000000000000\" name=\"memory\"/>");
        shell.write("after", text);
        List<Map<String, Object>> lines = shell.run("diff", Shell.RACE, "after", "--json").json();
        assertThat(lines).allSatisfy(line -> assertThat(line).containsOnlyKeys("kind", "element", "type", "feature", "before", "after"));
        assertThat(lines).extracting(line -> line.get("kind") + " " + line.get("type") + " " + line.get("feature") + " " + line.get("before") + " " + line.get("after"))
                .containsExactlyInAnyOrder("removed Question questions Do the curbs work? null",
                        "changed Claim answers 00000080-0000-4000-8000-000000000000 null", "changed Actor aliases Jaya Rao null",
                        "changed Actor aliases null J. R.", "changed Event when 2026-03~ 2026-04~",
                        "moved Topic topics 00000020-0000-4000-8000-000000000000 00000001-0000-4000-8000-000000000000");
    }
}
