package org.adduce.core.importing;

import static org.adduce.model.ModelPackage.Literals.CITATION;
import static org.adduce.model.ModelPackage.Literals.CITATION__ANCHOR;
import static org.adduce.model.ModelPackage.Literals.CITATION__LABEL;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__RETRIEVED;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.adduce.model.Citation;
import org.adduce.model.ModelFactory;
import org.adduce.model.Quote;
import org.adduce.model.QuoteState;
import org.adduce.model.Snapshot;
import org.adduce.model.text.Quotation;
import org.adduce.model.value.Anchor;
import org.junit.jupiter.api.Test;

class ImportLaterCaptureTest {

    private static final Instant LATER = Instant.parse("2026-07-01T00:00:00Z");

    private final Desk desk = new Desk();
    private final ForumThread first = ForumThread.ofThree();
    /** A comment before the others, the second edited, one more at the end. */
    private final ForumThread later = new ForumThread("https://forum.example/t/7").retrieved(LATER).comment("0", "ano", "First!")
            .comment("1", "lena_k", "They are three years behind.").comment("2", "mk99", "Three is out of the race, sorry.")
            .reply("3", "lena_k", "1", "Rao says so too.").comment("4", "mk99", "Does he?");

    private List<Snapshot> snapshots() {
        return desk.source(first.source()).getSnapshots();
    }

    private Quote quote(String words) {
        var snapshot = snapshots().getFirst();
        int start = snapshot.getText().indexOf(words);
        var quote = Quotation.of(snapshot, start, start + words.length());
        var annotation = ModelFactory.eINSTANCE.createAnnotation();
        annotation.setId(UUID.randomUUID());
        annotation.getQuotes().add(quote);
        desk.change(() -> desk.source(first.source()).getAnnotations().add(annotation));
        return quote;
    }

    private Anchor at(ForumThread thread, String words) {
        int start = thread.text().indexOf(words);
        return new Anchor(thread.snapshot().id(), start, start + words.length());
    }

    @Test
    void anotherTextIsAFurtherSnapshotAtTheEnd() {
        desk.take(first.proposal());
        desk.take(later.proposal());

        assertThat(snapshots()).extracting(Snapshot::getText).containsExactly(first.text(), later.text());
        assertThat(snapshots()).extracting(Snapshot::getRetrieved).containsExactly(ForumThread.RETRIEVED, LATER);
    }

    @Test
    void voicesFoundAgainGainAnchorsAndKeepTheOld() {
        desk.take(first.proposal());
        desk.take(later.proposal());

        var voice = desk.voice(first.key("3"));
        assertThat(voice.getAnchors()).containsExactlyInAnyOrder(at(first, "Rao says so too."), at(later, "Rao says so too."));
        assertThat(desk.source(first.source()).getUtterances()).hasSize(5);
    }

    @Test
    void bothCapturesCanBeImportedAgainAndChangeNothing() {
        desk.take(first.proposal());
        desk.take(later.proposal());
        var before = desk.canon();

        desk.take(first.proposal());
        desk.take(later.proposal());
        desk.take(first.proposal());

        assertThat(desk.canon()).isEqualTo(before);
    }

    @Test
    void anchorsAPersonChangedStay() {
        desk.take(first.proposal());
        var mine = new Anchor(first.snapshot().id(), 0, 4);
        desk.change(() -> {
            desk.voice(first.key("1")).getAnchors().clear();
            desk.voice(first.key("1")).getAnchors().add(mine);
        });

        desk.take(first.proposal());
        assertThat(desk.voice(first.key("1")).getAnchors()).containsExactly(mine);

        desk.take(later.proposal());
        assertThat(desk.voice(first.key("1")).getAnchors()).containsExactlyInAnyOrder(mine, at(later, "They are three years behind."));
    }

    @Test
    void anchorsNobodyChangedFollowABetterReadingOfTheSameText() {
        desk.take(first.proposal());
        var better = new Anchor(first.snapshot().id(), 0, 27);
        var comment = first.proposal().item(first.key("1")).orElseThrow();

        desk.take(first.proposal().with(comment.with(org.adduce.model.ModelPackage.Literals.UTTERANCE__ANCHORS, List.of(better))));

        assertThat(desk.voice(first.key("1")).getAnchors()).containsExactly(better);
    }

    @Test
    void aPersonsQuoteIsFoundAgain() {
        desk.take(first.proposal());
        var quote = quote("three years behind");

        desk.take(later.proposal());

        assertThat(quote.getAnchors()).containsExactlyInAnyOrder(at(first, "three years behind"), at(later, "three years behind"));
        assertThat(quote.getState()).isEqualTo(QuoteState.FOUND);
    }

    @Test
    void aQuoteInWordsThatMovedIsSearchedFor() {
        desk.take(first.proposal());
        var quote = quote("Three is out of the race");

        desk.take(later.proposal());

        assertThat(quote.getAnchors()).contains(at(later, "Three is out of the race"));
    }

    @Test
    void aPersonsVoiceIsFoundAgainWhereItsWordsAreOnce() {
        desk.take(first.proposal());
        var inner = ModelFactory.eINSTANCE.createUtterance();
        inner.setId(UUID.randomUUID());
        inner.getAnchors().add(at(first, "out of the race"));
        var gone = ModelFactory.eINSTANCE.createUtterance();
        gone.setId(UUID.randomUUID());
        gone.getAnchors().add(at(first, "race."));
        desk.change(() -> desk.voice(first.key("2")).getUtterances().addAll(List.of(inner, gone)));

        desk.take(later.proposal());

        assertThat(inner.getAnchors()).containsExactlyInAnyOrder(at(first, "out of the race"), at(later, "out of the race"));
        assertThat(gone.getAnchors()).hasSize(1);
    }

    @Test
    void aCitationKeepsTheOneAnchorItHas() {
        var key = first.key("1").part("citation", "1");
        desk.take(first.proposal().with(citation(key, at(first, "three"))));

        desk.take(later.proposal().with(citation(key, at(later, "three"))));

        assertThat(((Citation) desk.element(key)).getAnchor()).isEqualTo(at(first, "three"));
    }

    private Item citation(Key key, Anchor anchor) {
        return Item.of(CITATION, key).in(first.key("1")).with(CITATION__LABEL, "[1]").with(CITATION__ANCHOR, anchor);
    }

    @Test
    void undoTakesTheSnapshotAndAllAnchorsBack() {
        desk.take(first.proposal());
        quote("three years behind");
        var before = desk.canon();
        desk.take(later.proposal());
        var after = desk.canon();

        desk.open.undo();
        assertThat(desk.canon()).isEqualTo(before);
        desk.open.redo();
        assertThat(desk.canon()).isEqualTo(after);
    }

    @Test
    void aDroppedSnapshotStaysDroppedWithItsAnchors() {
        desk.take(first.proposal());
        desk.drop(first.snapshot());
        desk.change(() -> desk.voice(first.key("1")).getAnchors().clear());
        var before = desk.canon();

        var outcome = desk.take(first.proposal());

        assertThat(desk.canon()).isEqualTo(before);
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void anotherTextUnderTheKeyOfACaptureIsAFurtherSnapshot() {
        var key = first.source().part("snapshot", "only");
        desk.take(withText(key, "The fab is late."));
        desk.take(withText(key, "The fab is on time."));
        desk.take(withText(key, "The fab is late."));
        desk.take(withText(key, "The fab is on time."));

        assertThat(snapshots()).extracting(Snapshot::getText).containsExactly("The fab is late.", "The fab is on time.");
        var voice = desk.voice(first.key("1"));
        assertThat(voice.getAnchors()).extracting(anchor -> anchor.snapshot())
                .containsExactlyInAnyOrder(snapshots().getFirst().getId(), snapshots().getLast().getId());
    }

    private Proposal withText(Key key, String text) {
        var items = first.proposal().items(org.adduce.model.ModelPackage.Literals.SOURCE).toList();
        var snapshot = Item.of(SNAPSHOT, key).in(first.source()).with(SNAPSHOT__RETRIEVED, LATER).with(SNAPSHOT__TEXT, text);
        var voice = Item.of(org.adduce.model.ModelPackage.Literals.UTTERANCE, first.key("1")).in(first.source())
                .with(org.adduce.model.ModelPackage.Literals.UTTERANCE__ANCHORS, List.of(new Anchor(key.id(), 0, 7)));
        return new Proposal("forum", items, List.of()).with(snapshot).with(voice);
    }

    @Test
    void aTextThatADossierCannotHoldIsStillTheSameTheSecondTime() {
        var key = first.source().part("snapshot", "only");
        desk.take(withText(key, "The\0fab"));
        var before = desk.canon();

        desk.take(withText(key, "The\0fab"));

        assertThat(snapshots()).extracting(Snapshot::getText).containsExactly("The\uFFFDfab");
        assertThat(desk.canon()).isEqualTo(before);
    }
}
