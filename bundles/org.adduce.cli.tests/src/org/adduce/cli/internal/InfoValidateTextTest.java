package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoValidateTextTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() throws IOException {
        shell = Shell.withRace(folder);
    }

    @Test
    void infoCountsAndMeasures() throws IOException {
        shell.write("race.files/abc", "12345");
        assertThat(shell.run("info", Shell.RACE, "--json").json().getFirst()).containsEntry("title", "The race for compute")
                .containsEntry("bytes", (int) Files.size(shell.file(Shell.RACE))).containsEntry("attachmentBytes", 5).containsEntry("elements", 23)
                .containsEntry("sources", 2).containsEntry("utterances", 3).containsEntry("quantities", 1).containsEntry("topics", 2)
                .containsEntry("said", Map.of("earliest", "2026-06-12T00:00:00.000Z", "latest", "2027-01-31T23:59:59.999Z"))
                .containsEntry("about", Map.of("earliest", "2026-03-01T00:00:00.000Z", "latest", "2028-06-12T09:14:00.000Z"));
    }

    @Test
    void infoReadsWell() {
        assertThat(shell.run("info", Shell.RACE).lines()).startsWith("The race for compute", "sources      2")
                .contains("said         2026-06-12 to 2027-01-31").noneMatch(line -> line.startsWith("annotations"));
    }

    @Test
    void aValidDossierIsValid() {
        var result = shell.run("validate", Shell.RACE);
        assertThat(result.code()).isZero();
        assertThat(result.lines()).last().isEqualTo("race.adduce: valid");
        assertThat(shell.run("validate", Shell.RACE, "--json").code()).isZero();
    }

    @Test
    void whatContradictsItselfIsFound() throws IOException {
        shell.write("wrong.adduce", shell.read(Shell.RACE).replace("<exact>the Tern 9 is", "<exact>the Tern 9 was"));
        var result = shell.run("validate", Shell.RACE, "wrong.adduce", "--json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.json()).filteredOn(json -> json.get("severity").equals("error")).singleElement().satisfies(json ->
                assertThat(json).containsEntry("file", "wrong.adduce").containsEntry("element", "0000007a-0000-4000-8000-000000000000")
                        .containsKeys("check", "message"));
        assertThat(shell.run("validate", "wrong.adduce").lines()).last().asString().startsWith("wrong.adduce: 1 error, ");
    }

    @Test
    void oneThatCannotBeReadIsAFinding() {
        assertThat(shell.run("validate", Shell.RACE, "none.adduce").code()).isEqualTo(1);
        assertThat(shell.run("validate", "none.adduce").code()).isEqualTo(3);
    }

    @Test
    void textTellsEverythingInWords() {
        var text = shell.run("text", Shell.RACE).out();
        assertThat(text).startsWith("Dossier: The race for compute\n").contains("""

                Source: Fab thread
                    kind: thread
                    authors: Léna Køhler
                    published: 2026-06-12
                    Snapshot: 2026-06-20T08:00:00.000Z
                        characters: 125
                    Utterance: Léna Køhler, 2026-06-12T09:14:00Z
                        | Rao said the Tern 9 is about as fast as the Kestrel[1], even if he exaggerates.
                        Utterance: tern_watch, before 2026-06-12T09:14:00Z
                            verbatim: false
                            | the Tern 9 is about as fast as the Kestrel
                        Citation: [1], https://tests.example/tern
                """).contains("    Assertion: J. Rao denies: There will be a blockade\n        saidAt: 2027-01\n        certainty: very unlikely\n",
                        "    about: within 2 years after Léna Køhler")
                
                .contains("    Quantity: technology lag, between 8 and 10.5 a\n        of: Actor: Corvid\n").doesNotContain("0000-4000");
    }

    @Test
    void textDoesNotDependOnTheOrderInTheFile() throws IOException {
        var file = shell.read(Shell.RACE);
        int start = file.indexOf("  <actor id=\"00000010");
        int middle = file.indexOf("  <actor id=\"00000011");
        int end = file.indexOf("  <claim ");
        shell.write("turned.adduce", file.substring(0, start) + file.substring(middle, end) + file.substring(start, middle) + file.substring(end));
        assertThat(shell.run("text", "turned.adduce").out()).isEqualTo(shell.run("text", Shell.RACE).out());
    }
}
