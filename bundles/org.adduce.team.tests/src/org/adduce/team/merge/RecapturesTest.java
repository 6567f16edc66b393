package org.adduce.team.merge;

import static org.adduce.model.ModelPackage.Literals.ATTACHMENT;
import static org.adduce.model.ModelPackage.Literals.ATTACHMENT__NAME;
import static org.adduce.model.ModelPackage.Literals.ATTACHMENT__SHA256;
import static org.adduce.model.ModelPackage.Literals.ELEMENT__NOTE;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__ATTACHMENT;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__RETRIEVED;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__TEXT;
import static org.adduce.model.ModelPackage.Literals.SOURCE;
import static org.adduce.model.ModelPackage.Literals.SOURCE__TITLE;
import static org.adduce.model.ModelPackage.Literals.SOURCE__URL;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__ANCHORS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Imports;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.Dossier;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Two desks import the same thread: what votes it had, and when it was captured, is no dispute of theirs. */
class RecapturesTest {

    private static final Key THREAD = Key.url("https://halden.example/log");
    private static final String WORDS = "Late again.";
    private static final String MORE = WORDS + "\nAs ever.";

    /** A thread as it is captured on a day of November. */
    private record Capture(int day, String text, String title, String note) {

        Capture(int day, String text, String note) {
            this(day, text, "Log", note);
        }

        Proposal proposal() {
            var snapshot = THREAD.snapshot(text);
            var file = new Key("file", "log");
            return new Proposal("log", List.of(Item.of(SOURCE, THREAD).with(SOURCE__URL, "https://halden.example/log").with(SOURCE__TITLE, title),
                    Item.of(ATTACHMENT, file).in(THREAD).with(ATTACHMENT__NAME, "log" + day + ".json").with(ATTACHMENT__SHA256, Integer.toString(day).repeat(64).substring(0, 64)),
                    Item.of(SNAPSHOT, snapshot).in(THREAD).with(SNAPSHOT__TEXT, text).with(SNAPSHOT__ATTACHMENT, file)
                            .with(SNAPSHOT__RETRIEVED, Instant.parse("2026-11-%02dT08:00:00Z".formatted(day))),
                    Item.of(UTTERANCE, new Key("log", "1")).in(THREAD).with(ELEMENT__NOTE, note)
                            .with(UTTERANCE__ANCHORS, List.of(new Anchor(snapshot.id(), 0, WORDS.length())))), List.of());
        }

        void into(Dossier root) {
            Imports.apply(OpenDossier.create(Path.of("log.adduce"), root), proposal());
            root.eResource().getContents().clear();
        }
    }

    private static Source thread(Dossier root) {
        return root.getSources().getFirst();
    }

    private static Utterance voice(Dossier root) {
        return thread(root).getUtterances().getFirst();
    }

    private static Merged merged(Consumer<Dossier> before, Consumer<Dossier> ana, Consumer<Dossier> ben) {
        return new Trio(before).ana(ana).ben(ben).merge();
    }

    @Test
    void ofTwoImportsTheLaterCaptureTellsTheVotes() {
        var merged = merged(new Capture(1, WORDS, "3 points")::into, new Capture(9, MORE, "5 points")::into, new Capture(8, MORE + "\nHm.", "7 points")::into);
        assertThat(merged.isClean()).isTrue();
        assertThat(voice(merged.dossier()).getNote()).isEqualTo("5 points");
        assertThat(thread(merged.dossier()).getSnapshots()).hasSize(3);
    }

    @Test
    void whereNoTextIsNewerTheGreaterNumberStands() {
        var merged = merged(new Capture(1, WORDS, "3 points")::into, new Capture(2, WORDS, "12 points, 9 replies")::into, new Capture(3, WORDS, "12 points, 10 replies")::into);
        assertThat(merged.isClean()).isTrue();
        assertThat(voice(merged.dossier()).getNote()).isEqualTo("12 points, 10 replies");
    }

    @Test
    void aLaterImportStillChangesWhatStands() {
        var merged = merged(new Capture(1, WORDS, "3 points")::into, new Capture(9, MORE, "5 points")::into, new Capture(8, MORE + "\nHm.", "7 points")::into).dossier();
        new Capture(10, MORE, "8 points").into(merged);
        assertThat(voice(merged).getNote()).isEqualTo("8 points");
    }

    @Test
    void twoDesksThatImportByThemselvesHaveNothingToSettle() {
        var merged = merged(root -> { }, new Capture(9, WORDS, "5 points")::into, new Capture(1, WORDS, "3 points")::into);
        assertThat(merged.isClean()).isTrue();
        assertThat(voice(merged.dossier()).getNote()).isEqualTo("5 points");
        assertThat(thread(merged.dossier()).getSnapshots()).singleElement().satisfies(snapshot -> assertThat(snapshot.getRetrieved()).isEqualTo("2026-11-01T08:00:00Z"));
        assertThat(thread(merged.dossier()).getAttachments()).singleElement().satisfies(file -> {
            assertThat(file.getName()).isEqualTo("log1.json");
            assertThat(file.getSha256()).startsWith("1111");
        });
    }

    @Test
    void whatAPersonWroteIsDisputed() {
        var merged = merged(new Capture(1, WORDS, "3 points")::into, new Capture(9, MORE, "5 points")::into, root -> voice(root).setNote("Hardly 4 points."));
        assertThat(merged.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.getValues()).extracting(value -> value.value()).contains("Hardly 4 points."));
    }

    @Test
    void whatAPersonAddedIsMerged() {
        var merged = merged(new Capture(1, WORDS, "3 points")::into, new Capture(9, MORE, "5 points")::into, root -> voice(root).setNote("3 points, and mine."));
        assertThat(voice(merged.dossier()).getNote()).isEqualTo("5 points, and mine.");
    }

    @Test
    void whereTheTitleWasChangedByBothTheLaterStands() {
        var merged = merged(new Capture(1, WORDS, "Log", "")::into, new Capture(2, MORE, "Log, amended", "")::into, new Capture(5, WORDS + "!", "Log, corrected", "")::into);
        assertThat(merged.isClean()).isTrue();
        assertThat(thread(merged.dossier()).getTitle()).isEqualTo("Log, corrected");
    }

    @Test
    void threeDesksComeToTheSameInAnyOrder() {
        var base = new Trio(new Capture(1, WORDS, "3 points")::into).base;
        var desks = Stream.of(new Capture(4, MORE, "9 points"), new Capture(7, MORE + "\nHm.", "4 points"), new Capture(1, WORDS, "6 points")).map(capture -> {
            var desk = EcoreUtil.copy(base);
            capture.into(desk);
            return desk;
        }).toList();
        var outcomes = Stream.of(List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 2, 0)).map(order -> {
            var two = Law.merge(base, desks.get(order.get(0)), desks.get(order.get(1))).dossier();
            return Law.bytes(Law.merge(base, two, desks.get(order.get(2))).dossier());
        }).collect(Collectors.toSet());
        assertThat(outcomes).singleElement().satisfies(file -> assertThat(file).contains("4 points").doesNotContain("<conflict"));
    }
}
