package org.adduce.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.adduce.model.SourceKind;
import org.adduce.model.value.Anchor;
import org.junit.jupiter.api.Test;

class ImportTwiceTest {

    private final Desk desk = new Desk();
    private final ForumThread thread = ForumThread.ofThree();

    @Test
    void theFirstImportMakesAllElementsInOneGesture() {
        var outcome = desk.take(thread.proposal());

        assertThat(outcome.created()).isEqualTo(7);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.found()).isEqualTo(new Found(1, 3, 0, 2, 0, 0, 0, 0, 0));
        assertThat(desk.root().getReceipts()).hasSize(7);
        assertThat(desk.open.undoLabel()).hasValue("Import");
        desk.open.undo();
        assertThat(desk.open.undoLabel()).isEmpty();
    }

    @Test
    void theValuesAndReferencesAreThoseProposed() {
        desk.take(thread.proposal());

        var source = desk.source(thread.source());
        var reply = desk.voice(thread.key("3"));
        assertThat(source.getKind()).isEqualTo(SourceKind.THREAD);
        assertThat(source.getUtterances()).hasSize(3).contains(reply);
        assertThat(reply.getSpeaker()).isSameAs(desk.actor("lena_k"));
        assertThat(reply.getReplyTo()).isSameAs(desk.voice(thread.key("1")));
        assertThat(reply.words()).isEqualTo("Rao says so too.");
        assertThat(source.getSnapshots().getFirst().getRetrieved()).isEqualTo(ForumThread.RETRIEVED);
    }

    @Test
    void theSecondImportChangesNothingAndLeavesNoTraceInTheHistory() {
        desk.take(thread.proposal());
        var before = desk.canon();
        long revision = desk.open.revision();

        var outcome = desk.take(thread.proposal());

        assertThat(desk.canon()).isEqualTo(before);
        assertThat(desk.open.revision()).isEqualTo(revision);
        assertThat(outcome.created() + outcome.updated() + outcome.kept() + outcome.dropped()).isZero();
        assertThat(outcome.found().utterances()).isEqualTo(3);
        desk.open.undo();
        assertThat(desk.root().getSources()).isEmpty();
    }

    @Test
    void anImportWithoutNewsKeepsWhatCanBeMadeAgain() {
        desk.take(thread.proposal());
        desk.change(() -> desk.root().setTitle("Another"));
        desk.open.undo();

        desk.take(thread.proposal());

        assertThat(desk.open.redoLabel()).hasValue("Change");
    }

    @Test
    void aLaterCaptureOfTheSameTextIsTheSame() {
        desk.take(thread.proposal());
        var before = desk.canon();

        desk.take(ForumThread.ofThree().retrieved(Instant.parse("2027-01-01T00:00:00Z")).proposal());

        assertThat(desk.canon()).isEqualTo(before);
    }

    @Test
    void undoGivesTheStateBeforeAndRedoTheStateAfter() {
        desk.addActor("Mira Voss");
        var before = desk.canon();
        desk.take(thread.proposal());
        var after = desk.canon();

        desk.open.undo();
        assertThat(desk.canon()).isEqualTo(before);
        desk.open.redo();
        assertThat(desk.canon()).isEqualTo(after);
    }

    @Test
    void twoDesksGetTheSameElements() {
        var other = new Desk();
        desk.take(thread.proposal());
        other.take(ForumThread.ofThree().proposal());

        assertThat(other.canon()).isEqualTo(desk.canon());
    }

    @Test
    void aPreviewCountsAndChangesNothing() {
        var before = desk.canon();

        var preview = Imports.preview(desk.open, thread.proposal());

        assertThat(desk.canon()).isEqualTo(before);
        assertThat(desk.open.undoLabel()).isEmpty();
        assertThat(preview).isEqualTo(desk.take(thread.proposal()));
    }

    @Test
    void theOutcomeTellsWhichElementEachItemIs() {
        var outcome = desk.take(thread.proposal());

        assertThat(outcome.elements()).containsEntry(thread.source(), desk.source(thread.source()).getId()).hasSize(7);
    }

    @Test
    void anchorsCountCodePoints() {
        var emoji = new ForumThread("https://forum.example/t/8").comment("1", "ano", "\uD83D\uDE80\uD83D\uDE80 up").comment("2", "mk99", "no");
        desk.take(emoji.proposal());

        assertThat(desk.voice(emoji.key("2")).words()).isEqualTo("no");
        assertThat(desk.voice(emoji.key("2")).getAnchors()).containsExactly(new Anchor(emoji.snapshot().id(), 6, 8));
    }
}
