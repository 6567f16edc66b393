package org.adduce.core.importing;

import static org.adduce.model.ModelPackage.Literals.SOURCE__AUTHORS;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__DELETED;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__SPEAKER;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__WHEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.core.dossier.Union;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelFactory;
import org.adduce.model.time.When;
import org.junit.jupiter.api.Test;

class ImportAfterEditsTest {

    private final Desk desk = new Desk();
    private final ForumThread thread = ForumThread.ofThree();

    private Item comment(String id) {
        return thread.proposal().item(thread.key(id)).orElseThrow();
    }

    @Test
    void aValueNobodyChangedFollowsTheSource() {
        desk.take(thread.proposal());

        var outcome = desk.take(ForumThread.ofThree().title("Whether Corvid can catch up").proposal());

        assertThat(desk.source(thread.source()).getTitle()).isEqualTo("Whether Corvid can catch up");
        assertThat(outcome.updated()).isEqualTo(1);
    }

    @Test
    void aValueAPersonChangedStays() {
        desk.take(thread.proposal());
        desk.change(() -> desk.source(thread.source()).setTitle("Mine"));

        var outcome = desk.take(ForumThread.ofThree().title("Theirs").proposal());

        assertThat(desk.source(thread.source()).getTitle()).isEqualTo("Mine");
        assertThat(outcome.updated()).isZero();
        assertThat(outcome.kept()).isEqualTo(1);
    }

    @Test
    void aValueAPersonChangedStaysHoweverOftenItIsImported() {
        desk.take(thread.proposal());
        desk.change(() -> desk.source(thread.source()).setTitle("Mine"));
        var before = desk.canon();

        desk.take(thread.proposal());
        assertThat(desk.canon()).isEqualTo(before);

        desk.take(ForumThread.ofThree().title("Theirs").proposal());
        desk.take(ForumThread.ofThree().title("Theirs, again").proposal());
        assertThat(desk.source(thread.source()).getTitle()).isEqualTo("Mine");
    }

    @Test
    void aValueAPersonTookAwayStaysAway() {
        desk.take(thread.proposal());
        desk.change(() -> desk.voice(thread.key("1")).setSpeaker(null));
        var before = desk.canon();

        desk.take(thread.proposal());

        assertThat(desk.canon()).isEqualTo(before);
    }

    @Test
    void aValueThatIsNewInTheSourceIsFilledIn() {
        desk.take(thread.proposal());

        desk.take(thread.proposal().with(comment("1").with(UTTERANCE__WHEN, When.parse("2026-06-12")).with(UTTERANCE__DELETED, true)));

        assertThat(desk.voice(thread.key("1")).getWhen()).isEqualTo(When.parse("2026-06-12"));
        assertThat(desk.voice(thread.key("1")).isDeleted()).isTrue();
    }

    @Test
    void aValueThatIsNewInTheSourceYieldsToAPersons() {
        desk.take(thread.proposal());
        desk.change(() -> desk.voice(thread.key("1")).setWhen(When.parse("2026-06")));

        desk.take(thread.proposal().with(comment("1").with(UTTERANCE__WHEN, When.parse("2026-06-12"))));

        assertThat(desk.voice(thread.key("1")).getWhen()).isEqualTo(When.parse("2026-06"));
    }

    @Test
    void whatTheSourceNoLongerSaysStays() {
        desk.take(thread.proposal());

        desk.take(thread.proposal().with(comment("1").without(UTTERANCE__SPEAKER)));

        assertThat(desk.voice(thread.key("1")).getSpeaker()).isSameAs(desk.actor("lena_k"));
    }

    @Test
    void aDroppedVoiceStaysDroppedWhileNewOnesCome() {
        desk.take(thread.proposal());
        desk.drop(thread.key("2"));

        var outcome = desk.take(ForumThread.ofThree().comment("4", "mk99", "Indeed.").proposal());

        assertThat(desk.has(thread.key("2"))).isFalse();
        assertThat(desk.has(thread.key("4"))).isTrue();
        assertThat(outcome.dropped()).isEqualTo(1);
    }

    @Test
    void whatIsNewInADroppedSourceIsDroppedWithIt() {
        desk.take(thread.proposal());
        desk.drop(thread.source());
        var before = desk.canon();

        desk.take(ForumThread.ofThree().comment("4", "mk99", "Indeed.").proposal());

        assertThat(desk.canon()).isEqualTo(before);
    }

    @Test
    void anAnswerToADroppedVoiceAnswersNobody() {
        desk.take(thread.proposal());
        desk.drop(thread.key("2"));

        var outcome = desk.take(ForumThread.ofThree().reply("4", "mk99", "2", "Indeed.").proposal());

        assertThat(desk.voice(thread.key("4")).getReplyTo()).isNull();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::severity).containsExactly(Diagnostic.Severity.INFO);
    }

    @Test
    void afterADropANameInAListIsNoNews() {
        var two = thread.proposal().with(thread.proposal().item(thread.source()).orElseThrow()
                .with(SOURCE__AUTHORS, List.of(Key.name("lena_k"), Key.name("mk99"))));
        desk.take(two);
        desk.drop(Key.name("mk99"));
        var before = desk.canon();

        desk.take(two);

        assertThat(desk.canon()).isEqualTo(before);
    }

    @Test
    void aDroppedVoiceThatIsTakenBackIsKnownAgain() {
        desk.take(thread.proposal());
        var before = desk.canon();
        desk.drop(thread.key("2"));
        desk.open.undo();

        desk.take(thread.proposal());

        assertThat(desk.canon()).isEqualTo(before);
    }

    @Test
    void anElementNoImportBroughtKeepsAllItHasAndGetsTheRest() {
        var source = ModelFactory.eINSTANCE.createSource();
        source.setId(thread.source().id());
        source.setTitle("Mine");
        desk.change(() -> desk.root().getSources().add(source));

        desk.take(thread.proposal());

        assertThat(source.getTitle()).isEqualTo("Mine");
        assertThat(source.getUrl()).isEqualTo("https://forum.example/t/7");
        assertThat(source.getKind()).as("the first kind may be meant").isEqualTo(org.adduce.model.SourceKind.POST);
        assertThat(source.getUtterances()).hasSize(3);
    }

    @Test
    void whatAPersonMovedStaysWhereItIs() {
        desk.take(thread.proposal());
        desk.change(() -> desk.voice(thread.key("1")).getUtterances().add(desk.voice(thread.key("2"))));
        var before = desk.canon();

        desk.take(thread.proposal());

        assertThat(desk.canon()).isEqualTo(before);
    }

    @Test
    void anActorMergedIntoAnotherIsThatOther() {
        desk.take(thread.proposal());
        desk.change(() -> merge("lena_k", "mk99"));
        var before = desk.canon();

        desk.take(thread.proposal());
        assertThat(desk.canon()).isEqualTo(before);

        desk.take(ForumThread.ofThree().comment("4", "lena_k", "Well.").proposal());
        assertThat(desk.voice(thread.key("4")).getSpeaker().getName()).isEqualTo("mk99");
    }

    @Test
    void aReferenceToAMergedActorStillFollowsTheSource() {
        desk.take(thread.proposal());
        desk.change(() -> merge("lena_k", "mk99"));
        var rao = Item.of(org.adduce.model.ModelPackage.Literals.ACTOR, Key.name("Rao")).with(org.adduce.model.ModelPackage.Literals.ACTOR__NAME, "Rao");

        desk.take(thread.proposal().with(rao).with(comment("1").with(UTTERANCE__SPEAKER, Key.name("Rao"))));

        assertThat(desk.voice(thread.key("1")).getSpeaker().getName()).isEqualTo("Rao");
    }

    @Test
    void importingAgainAfterActorsWereMergedChangesNothing() {
        desk.take(thread.proposal());
        desk.change(() -> merge("lena_k", "mk99"));
        var before = desk.open.revision();
        desk.take(thread.proposal());
        assertThat(desk.open.revision()).isEqualTo(before);
    }

    private void merge(String gone, String kept) {
        Union.of(desk.open, desk.actor(kept), List.of(desk.actor(gone))).run("Merge");
    }

    @Test
    void anEditOfOneValueDoesNotHoldBackTheOthers() {
        desk.take(thread.proposal());
        desk.change(() -> desk.actor("mk99").setKind(ActorKind.GROUP));

        var renamed = thread.proposal().item(Key.name("mk99")).orElseThrow().with(org.adduce.model.ModelPackage.Literals.ACTOR__NAME, "MK99");
        desk.take(thread.proposal().with(renamed));

        assertThat(desk.actor("mk99").getName()).isEqualTo("MK99");
        assertThat(desk.actor("mk99").getKind()).isEqualTo(ActorKind.GROUP);
    }
}
