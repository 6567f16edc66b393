package org.adduce.team.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.dossier.Deletion;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.team.git.ElementEvent.FeatureChange;
import org.adduce.team.git.ElementEvent.Kind;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElementHistoryTest {

    private static final NullProgressMonitor QUIETLY = new NullProgressMonitor();

    @TempDir
    private Path folder;
    private Seat ana;

    @BeforeEach
    void share() throws Exception {
        ana = Seat.first(folder.resolve("ana"), "Ana", Access.NOBODY);
        ana.commit();
    }

    @AfterEach
    void close() {
        ana.close();
    }

    private ElementHistory history() throws IOException {
        return ElementHistory.of(ana.repository(), folder.resolve("state"));
    }

    private List<ElementEvent> of(int number) throws IOException {
        var history = history();
        history.learn(QUIETLY);
        return history.of(List.of(Ids.of(number)));
    }

    private void say(int claim, String text) throws Exception {
        ana.edit(dossier -> Ids.claim(dossier, claim).setText(text));
        ana.commit();
    }

    @Test
    void tellsWhoChangedWhatAndWhen() throws Exception {
        say(100, "It leaves at dawn.");
        say(101, "It leaves at noon.");
        say(100, "It leaves at dusk.");
        var events = of(100);
        assertThat(events).extracting(ElementEvent::kind).containsExactly(Kind.CHANGED, Kind.CHANGED, Kind.ADDED);
        assertThat(events.getFirst().revision().author()).isEqualTo("Ana");
        assertThat(events.getFirst().changes()).containsExactly(new FeatureChange("text", Optional.of("It leaves at dawn."), Optional.of("It leaves at dusk.")));
        assertThat(events.getFirst().changes().getFirst().in(Literals.CLAIM)).contains(Literals.CLAIM__TEXT);
    }

    @Test
    void whatWasLearnedIsKeptAndOnlyWhatIsNewIsLearned() throws Exception {
        say(100, "It leaves at dawn.");
        assertThat(history().unknown()).isEqualTo(2);
        of(100);
        assertThat(history().unknown()).isZero();
        say(100, "It leaves at dusk.");
        assertThat(history().unknown()).isEqualTo(1);
        assertThat(history().of(List.of(Ids.of(100)))).hasSize(2);
        assertThat(of(100)).hasSize(3);
    }

    @Test
    void aFileThatWasTornOffIsMended() throws Exception {
        say(100, "It leaves at dawn.");
        of(100);
        var file = file();
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 7));
        assertThat(history().unknown()).isEqualTo(1);
        assertThat(of(100)).hasSize(2);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        Files.writeString(file, "rubbish");
        assertThat(of(100)).hasSize(2);
        Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, StandardOpenOption.APPEND);
        assertThat(of(100)).hasSize(2);
    }

    private Path file() throws IOException {
        try (var files = Files.list(folder.resolve("state"))) {
            return files.max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    @Test
    void cancelledItKeepsWhatItLearned() throws Exception {
        say(100, "It leaves at dawn.");
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> history().learn(cancelled)).isInstanceOf(OperationCanceledException.class);
        assertThat(history().unknown()).isEqualTo(2);
    }

    @Test
    void whoeverGoesIsToldOf() throws Exception {
        try (var open = OpenDossier.open(ana.file())) {
            Deletion.of(open, List.of(open.find(Ids.of(100)).orElseThrow())).run("delete");
            open.save();
        }
        ana.commit();
        assertThat(of(100)).extracting(ElementEvent::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    @Test
    void aMergeIsToldOfOnlyWhereItDidSomething() throws Exception {
        Branches.make(ana.repository(), "dawn", "HEAD");
        say(100, "It leaves at dawn.");
        Branches.switchTo(ana.repository(), "dawn", QUIETLY);
        say(101, "It leaves at noon.");
        ana.edit(dossier -> dossier.setTitle("Ferries"));
        ana.commit();
        Branches.switchTo(ana.repository(), "main", QUIETLY);
        ana.edit(dossier -> dossier.setTitle("Boats"));
        ana.commit();
        Branches.merge(ana.repository(), "dawn", QUIETLY);
        assertThat(of(100)).extracting(ElementEvent::kind).containsExactly(Kind.CHANGED, Kind.ADDED);
        assertThat(of(101)).extracting(ElementEvent::kind).containsExactly(Kind.CHANGED, Kind.ADDED);
        UUID dossier = ana.read().getId();
        var events = history().of(List.of(dossier));
        assertThat(events.getFirst().revision().isMerge()).isTrue();
        assertThat(events.getFirst().changes()).extracting(FeatureChange::feature).containsExactly("title");
    }

    @Test
    void packedVersionsAreReadToo() throws Exception {
        for (int i = 0; i < 8; i++) {
            say(100 + i % 5, "It leaves at hour " + i + ".");
        }
        new Git(ana.repository().jgit()).gc().call();
        assertThat(of(101)).hasSize(3);
        assertThat(of(104)).hasSize(2);
    }
}
