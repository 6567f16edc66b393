package org.adduce.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Doubt;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Anchor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;

class ImporterTrialTest {

    private static final Key SOURCE = Key.url("https://quay.example/1");
    private static final Key ANA = Key.name("Ana");

    /** Reads everything as one voice of Ana's, and then does what it should not. */
    private record Sloppy(Consumer<List<Item>> slip) implements Importer {

        @Override
        public Confidence recognise(byte[] head, String name) {
            return name.endsWith(".quay") ? Confidence.LIKELY : Confidence.NONE;
        }

        @Override
        public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
            if (bytes.length == 0) {
                throw new ImportException(Diagnostic.error("There is nothing in it.", 1));
            }
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            var snapshot = SOURCE.snapshot(text);
            var items = new ArrayList<Item>(List.of(Item.of(Literals.SOURCE, SOURCE),
                    Item.of(Literals.SNAPSHOT, snapshot).in(SOURCE).with(Literals.SNAPSHOT__TEXT, text).with(Literals.SNAPSHOT__RETRIEVED, hints.retrieved()),
                    Item.of(Literals.ACTOR, ANA).with(Literals.ACTOR__NAME, "Ana"),
                    Item.of(Literals.UTTERANCE, SOURCE.part("voice", "0")).in(SOURCE).with(Literals.UTTERANCE__SPEAKER, ANA)
                            .with(Literals.UTTERANCE__ANCHORS, List.of(new Anchor(snapshot.id(), 0, text.length())))
                            .doubting(new Doubt("nobody signed it", "somebody else's"))));
            slip.accept(items);
            return new Proposal("quay", items, List.of(Diagnostic.warning("No date.", 2)));
        }
    }

    private static List<String> breaches(Consumer<List<Item>> slip) {
        return ImporterTrial.of(new Sloppy(slip)).breaches("It was sold.");
    }

    @Test
    void aProposalIsToldAsText() throws ImportException {
        assertThat(ImporterTrial.of(new Sloppy(items -> { })).read("It was sold.")).isEqualTo("""
                source
                  snapshot text="It was sold."
                  utterance speaker=Ana "It was sold."
                    doubtful: nobody signed it; else: somebody else's
                actor name="Ana"
                warning, line 2: No date.
                """);
    }

    @Test
    void theNameIsWhatItRecognises() {
        var trial = ImporterTrial.of(new Sloppy(items -> { }));
        assertThat(trial.named("a.quay").confidence("x")).isEqualTo(Confidence.LIKELY);
        assertThat(trial.confidence("x")).isEqualTo(Confidence.NONE);
    }

    @Test
    void aRefusalIsItsDiagnosticAndNothingElse() {
        var trial = ImporterTrial.of(new Sloppy(items -> { }));
        assertThat(trial.refusal("").message()).isEqualTo("There is nothing in it.");
        assertThatThrownBy(() -> trial.refusal("x")).isInstanceOf(AssertionError.class).hasMessageContaining("utterance");
    }

    @Test
    void whoKeepsTheContractHasNoBreaches() {
        assertThat(breaches(items -> { })).isEmpty();
    }

    @Test
    void oneKeyTwiceIsABreach() {
        assertThat(breaches(items -> items.add(items.getFirst()))).anyMatch(breach -> breach.startsWith("Two items have the key"));
    }

    @Test
    void whatIsContainedMustComeLater() {
        assertThat(breaches(items -> items.add(0, items.removeLast()))).anyMatch(breach -> breach.contains("comes before what contains it"));
    }

    @Test
    void aReferenceToNothingIsABreach() {
        assertThat(breaches(items -> items.remove(2))).anyMatch(breach -> breach.contains("which is not in the proposal"));
    }

    @Test
    void anAnchorBeyondTheTextIsABreach() {
        assertThat(breaches(items -> items.add(Item.of(Literals.UTTERANCE, SOURCE.part("voice", "1")).in(SOURCE)
                .with(Literals.UTTERANCE__ANCHORS, List.of(new Anchor(UUID.randomUUID(), 0, 1)))))).anyMatch(breach -> breach.contains("lies outside the text"));
    }

    @Test
    void anotherProposalTheSecondTimeIsABreach() {
        int[] time = {0};
        assertThat(breaches(items -> items.add(Item.of(Literals.ACTOR, Key.name("n" + time[0]++))))).anyMatch(breach -> breach.contains("another proposal"));
    }

    @Test
    void throwingIsABreach() {
        assertThat(breaches(items -> {
            throw new IllegalStateException("lost");
        })).anyMatch(breach -> breach.contains("IllegalStateException: lost"));
    }

    @Test
    void hintsReachTheImporter() {
        var trial = ImporterTrial.of(new Sloppy(items -> { })).named("b.quay").published("2024").with(Map.of("a", "b"));
        assertThat(trial.hints().name()).isEqualTo("b.quay");
        assertThat(trial.hints().published()).map(Object::toString).isEqualTo(Optional.of("2024"));
        assertThat(trial.hints().options()).containsEntry("a", "b");
    }
}
