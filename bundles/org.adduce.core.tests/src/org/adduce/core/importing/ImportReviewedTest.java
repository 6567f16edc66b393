package org.adduce.core.importing;

import static org.adduce.model.ModelPackage.Literals.ACTOR;
import static org.adduce.model.ModelPackage.Literals.ACTOR__ALIASES;
import static org.adduce.model.ModelPackage.Literals.ACTOR__NAME;
import static org.adduce.model.ModelPackage.Literals.ELEMENT__FORMER_IDS;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__ANCHORS;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__EXTERNAL_ID;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__SPEAKER;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__WHEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.junit.jupiter.api.Test;

class ImportReviewedTest {

    private final Desk desk = new Desk();
    private final ForumThread thread = ForumThread.ofThree();
    private final Proposal found = thread.proposal();

    private Item comment(String id) {
        return found.item(thread.key(id)).orElseThrow();
    }

    /** After which the same, not reviewed, is imported again and changes nothing. */
    private ImportOutcome take(Proposal reviewed) {
        var outcome = desk.take(reviewed, found);
        var before = desk.canon();
        desk.take(found);
        assertThat(desk.canon()).isEqualTo(before);
        desk.take(reviewed, found);
        assertThat(desk.canon()).isEqualTo(before);
        return outcome;
    }

    @Test
    void whatTheReviewerDroppedStaysDropped() {
        var outcome = take(found.without(thread.key("2")));

        assertThat(desk.has(thread.key("2"))).isFalse();
        assertThat(outcome.dropped()).isEqualTo(1);
        assertThat(outcome.found().utterances()).isEqualTo(3);
    }

    @Test
    void withASourceAllInItIsDropped() {
        take(found.without(thread.source()));

        assertThat(desk.root().getSources()).isEmpty();
    }

    @Test
    void whatStandsInSomethingDroppedIsDroppedToo() {
        var inner = Item.of(UTTERANCE, thread.key("1").part("quoted", "0")).in(thread.key("1")).with(UTTERANCE__EXTERNAL_ID, "q");
        var all = found.with(inner);
        var items = all.items().stream().filter(item -> !item.key().equals(thread.key("1"))).toList();

        var outcome = desk.take(all.withItems(items), all);

        assertThat(desk.has(inner.key())).isFalse();
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void whatTheReviewerChangedIsAPersons() {
        take(found.with(comment("1").with(UTTERANCE__SPEAKER, Key.name("mk99")).with(UTTERANCE__WHEN, When.parse("2026-06-12"))));

        assertThat(desk.voice(thread.key("1")).getSpeaker().getName()).isEqualTo("mk99");

        var later = found.with(comment("1").with(UTTERANCE__SPEAKER, Key.name("mk99")).with(UTTERANCE__WHEN, When.parse("2025")));
        desk.take(later);
        assertThat(desk.voice(thread.key("1")).getWhen()).isEqualTo(When.parse("2026-06-12"));
    }

    @Test
    void whatTheReviewerTookAwayStaysAway() {
        take(found.with(comment("1").without(UTTERANCE__SPEAKER)));

        assertThat(desk.voice(thread.key("1")).getSpeaker()).isNull();
    }

    @Test
    void whatTheReviewerLeftFollowsTheSource() {
        take(found.with(comment("1").without(UTTERANCE__SPEAKER)));

        desk.take(ForumThread.ofThree().title("New title").proposal());

        assertThat(desk.source(thread.source()).getTitle()).isEqualTo("New title");
    }

    @Test
    void whatTheReviewerAddedIsKnownAsImported() {
        var part = new Anchor(thread.snapshot().id(), 0, 4);
        var added = Item.of(UTTERANCE, thread.key("1").part("split", "4")).in(thread.source()).with(UTTERANCE__ANCHORS, List.of(part));

        take(found.with(added));

        assertThat(desk.voice(added.key()).words()).isEqualTo("They");
        desk.drop(added.key());
        desk.take(found.with(added), found);
        assertThat(desk.has(added.key())).isFalse();
    }

    @Test
    void aVoiceCanBeMovedIntoOneThatComesLater() {
        var outer = Item.of(UTTERANCE, thread.key("outer")).in(thread.source()).with(UTTERANCE__EXTERNAL_ID, "outer");

        take(found.with(comment("1").in(outer.key())).with(outer));

        assertThat(desk.voice(thread.key("1")).eContainer()).isSameAs(desk.voice(outer.key()));
    }

    @Test
    void aSpeakerOfTheDossierIsReferredToById() {
        var known = desk.addActor("Lena Kovacs");

        take(found.with(comment("1").with(UTTERANCE__SPEAKER, Key.element(known.getId()))));

        assertThat(desk.voice(thread.key("1")).getSpeaker()).isSameAs(known);
    }

    @Test
    void anActorIsOneOfTheDossierIfTheReviewerSaysSo() {
        var known = desk.addActor("Lena Kovacs");

        take(found.with(found.item(Key.name("lena_k")).orElseThrow().as(known.getId())));

        assertThat(desk.voice(thread.key("1")).getSpeaker()).isSameAs(known);
        assertThat(desk.root().getActors()).hasSize(2);
        desk.take(new ForumThread("https://forum.example/t/9").comment("9", "lena_k", "Again.").proposal());
        assertThat(desk.voice(thread.key("9")).getSpeaker()).isSameAs(known);
    }

    @Test
    void twoSpellingsAreOneIfTheReviewerSaysSo() {
        var kept = found.item(Key.name("mk99")).orElseThrow().with(ACTOR__ALIASES, List.of("lena_k"));

        take(found.with(kept).with(found.item(Key.name("lena_k")).orElseThrow().as(kept.key().id())));

        assertThat(desk.root().getActors()).hasSize(1);
        assertThat(desk.voice(thread.key("1")).getSpeaker().getName()).isEqualTo("mk99");
    }

    @Test
    void aJoinedVoiceIsFoundUnderBothIds() {
        var joined = comment("1").with(ELEMENT__FORMER_IDS, List.of(thread.key("2").id()))
                .with(UTTERANCE__ANCHORS, List.of(new Anchor(thread.snapshot().id(), 0, 50)));

        take(found.without(thread.key("2")).with(joined));

        assertThat(desk.element(thread.key("2"))).isSameAs(desk.voice(thread.key("1")));
        assertThat(desk.voice(thread.key("1")).getAnchors()).containsExactly(new Anchor(thread.snapshot().id(), 0, 50));
    }

    @Test
    void anActorNobodyNeededComesAsSoonAsSomebodyDoes() {
        var reviewed = found.with(comment("2").with(UTTERANCE__SPEAKER, Key.name("lena_k"))).without(Key.name("mk99"));

        take(reviewed);
        assertThat(desk.has(Key.name("mk99"))).isFalse();

        desk.take(new ForumThread("https://forum.example/t/9").comment("9", "mk99", "Again.").proposal());
        assertThat(desk.voice(thread.key("9")).getSpeaker().getName()).isEqualTo("mk99");
        var before = desk.canon();
        desk.take(found);
        assertThat(desk.canon()).isEqualTo(before);
        assertThat(desk.voice(thread.key("2")).getSpeaker().getName()).isEqualTo("lena_k");
    }

    @Test
    void anActorTheReviewerDroppedThoughNeededStaysDropped() {
        take(found.without(Key.name("mk99")));

        desk.take(new ForumThread("https://forum.example/t/9").comment("9", "mk99", "Again.").proposal());

        assertThat(desk.voice(thread.key("9")).getSpeaker()).isNull();
    }

    @Test
    void aSettledDoubtStaysSettled() {
        var doubtful = found.with(comment("1").doubting(new Doubt("No blank line before it", "part of 2")));
        desk.take(doubtful.with(comment("1").settled()), doubtful);

        assertThat(desk.voice(thread.key("1")).getDoubt()).isNull();
        assertThat(desk.take(doubtful).doubtful()).isZero();
        assertThat(desk.voice(thread.key("1")).getDoubt()).isNull();
    }

    @Test
    void aDoubtSettledLaterStaysSettledEvenIfItsWordsChange() {
        var outcome = desk.take(found.with(comment("1").doubting(new Doubt("No blank line", "part of 2"))));
        assertThat(outcome.doubtful()).isEqualTo(1);
        assertThat(desk.voice(thread.key("1")).getDoubt()).isEqualTo("No blank line; else: part of 2");
        desk.change(() -> desk.voice(thread.key("1")).setDoubt(null));

        desk.take(found.with(comment("1").doubting(new Doubt("No blank line", "part of 2"))));
        desk.take(found.with(comment("1").doubting(new Doubt("No empty line", "part of 2"))));

        assertThat(desk.voice(thread.key("1")).getDoubt()).isNull();
    }

    @Test
    void aDoubtTheImporterNoLongerHasGoes() {
        desk.take(found.with(comment("1").doubting(new Doubt("No blank line", ""))));

        desk.take(found);

        assertThat(desk.voice(thread.key("1")).getDoubt()).isNull();
    }

    @Test
    void whatAReviewerChangesOfSomethingKnownIsDone() {
        desk.take(found);

        desk.take(found.with(comment("1").with(UTTERANCE__WHEN, When.parse("2026"))).with(comment("2").without(UTTERANCE__SPEAKER)), found);

        assertThat(desk.voice(thread.key("1")).getWhen()).isEqualTo(When.parse("2026"));
        assertThat(desk.voice(thread.key("2")).getSpeaker()).isNull();
    }

    @Test
    void anActorMayBeAddedThatTheDossierKnowsByName() {
        var known = desk.addActor("Rao");
        var rao = Item.of(ACTOR, Key.name("Rao")).with(ACTOR__NAME, "Rao");

        take(found.with(rao).with(comment("3").with(UTTERANCE__SPEAKER, rao.key())));

        assertThat(desk.voice(thread.key("3")).getSpeaker()).isSameAs(known);
    }

    @Test
    void whatIsSaidToBeNobodyIsTakenAsNew() {
        var outcome = desk.take(found.with(found.item(Key.name("lena_k")).orElseThrow().as(UUID.randomUUID())), found);

        assertThat(desk.has(Key.name("lena_k"))).isTrue();
        assertThat(outcome.diagnostics()).hasSize(1);
    }
}
