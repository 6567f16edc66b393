package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.adduce.core.query.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListAndShowTest {

    private static final String REST = "-0000-4000-8000-000000000000";

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() throws IOException {
        shell = Shell.withRace(folder);
    }

    @Test
    void listsNestedVoicesTooWithTheirWordsAndTheirParent() {
        var voices = shell.run("list", Shell.RACE, "utterances", "--json").json();
        assertThat(voices).extracting(voice -> voice.get("id")).containsExactly("00000041" + REST, "00000042" + REST, "00000040" + REST);
        assertThat(voices.get(0)).containsEntry("type", "Utterance").containsEntry("speakerName", "Léna Køhler")
                .containsEntry("parent", "00000030" + REST).containsKey("utterances");
        assertThat(voices.get(1)).containsEntry("text", "the Tern 9 is about as fast as the Kestrel").containsEntry("parent", "00000041" + REST);
        assertThat(voices.get(2)).doesNotContainKeys("speaker", "speakerName").containsEntry("replyTo", "00000041" + REST);
    }

    @Test
    void aTimeHasItsBounds() {
        var claim = shell.run("list", Shell.RACE, "claims", "--select", "kind:forecast", "--json").json().getFirst();
        assertThat(claim.get("about")).isEqualTo(Map.of("edtf", "@00000041" + REST + "/@00000041" + REST + "+P2Y",
                "earliest", "2026-06-12T09:14:00.000Z", "latest", "2028-06-12T09:14:00.000Z"));
        assertThat(claim).doesNotContainKey("parent");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsListedForProgramsAndForPeople(Kind kind) {
        var programs = shell.run("list", Shell.RACE, kind.word(), "--json");
        var people = shell.run("list", Shell.RACE, kind.word());
        assertThat(List.of(programs.code(), people.code())).containsOnly(0);
        assertThat(programs.json()).allSatisfy(json -> assertThat(json).containsEntry("type", kind.type().getName()));
        assertThat(people.lines()).hasSize(programs.json().isEmpty() ? 0 : programs.json().size() + 1);
    }

    @Test
    void columnsStandUnderEachOther() {
        assertThat(shell.run("list", Shell.RACE, "assertions", "--select", "claim:blockade").lines()).containsExactly(
                "ID        SAID        SPEAKER  STANCE   SURE           CLAIM",
                "00000072  2026-06-12           asserts  25 %           There will be a blockade",
                "00000073  2027-01     J. Rao   denies   very unlikely  There will be a blockade");
    }

    @Test
    void aSelectionMayBeginWithAMinus() {
        assertThat(shell.run("list", Shell.RACE, "utterances", "--select", "-speaker:*", "--json").json()).hasSize(1);
    }

    @Test
    void aWrongQueryIsMarked() {
        var result = shell.run("list", Shell.RACE, "claims", "--select", "kind:fact stanse:denies");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Do you mean “stance”?", "\n    kind:fact stanse:denies\n              ^\n");
    }

    @Test
    void aWrongKindNamesThoseThereAre() {
        var result = shell.run("list", Shell.RACE, "people");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("“people”", "actors, claims");
    }

    @Test
    void showTellsWhatRefersToAnElement() {
        var result = shell.run("show", Shell.RACE, "00000060", "--json");
        var claim = result.json().getFirst();
        assertThat(claim).containsEntry("text", "The Tern 9 is about as fast as the Kestrel");
        assertThat(claim.get("referredBy")).isEqualTo(List.of(
                Map.of("id", "00000070" + REST, "type", "Assertion", "feature", "claim"),
                Map.of("id", "00000071" + REST, "type", "Assertion", "feature", "claim")));
    }

    @Test
    void showTellsItInWords() {
        assertThat(shell.run("show", Shell.RACE, "00000013").lines()).startsWith("00000013" + REST, "Actor: Corvid", "    kind: organisation")
                .anyMatch(line -> line.startsWith("00000062     of            Quantity: technology lag, between 8 and 10.5 a"))
                .anyMatch(line -> line.startsWith("00000090     participants  Event: Launch of the Tern 9"));
    }

    @Test
    void showWantsAnIdThatLeavesNoDoubt() {
        assertThat(shell.run("show", Shell.RACE, "0000").err()).contains("elements begin with “0000”");
        assertThat(shell.run("show", Shell.RACE, "ffff").err()).contains("No element has an id");
        assertThat(shell.run("show", Shell.RACE, "00").code()).isEqualTo(2);
    }
}
