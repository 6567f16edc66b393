package org.adduce.core.importing.review;

import static org.adduce.core.importing.review.Bench.ADA;
import static org.adduce.core.importing.review.Bench.BO;
import static org.adduce.core.importing.review.Bench.CITED;
import static org.adduce.core.importing.review.Bench.FIRST;
import static org.adduce.core.importing.review.Bench.IVO;
import static org.adduce.core.importing.review.Bench.QUOTED;
import static org.adduce.core.importing.review.Bench.SECOND;
import static org.adduce.core.importing.review.Bench.THIRD;
import static org.adduce.core.importing.review.Bench.before;
import static org.adduce.model.ModelPackage.Literals.ACTOR;
import static org.adduce.model.ModelPackage.Literals.ACTOR__ALIASES;
import static org.adduce.model.ModelPackage.Literals.ACTOR__NAME;
import static org.adduce.model.ModelPackage.Literals.ELEMENT__ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.time.When;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private final Review review = Bench.review();

    private Voice voice(Key key) {
        return review.voices().of(key).orElseThrow();
    }

    private boolean isAccepted(Key key) {
        return review.accepted().item(key).isPresent();
    }

    @Test
    void untouchedItAcceptsWhatWasProposed() {
        assertThat(review.accepted()).isEqualTo(Bench.proposal());
    }

    @Test
    void voicesAreGivenToAnActorOfTheProposal() {
        review.attribute(Set.of(SECOND, THIRD), Optional.of(ADA));

        assertThat(List.of(voice(SECOND), voice(THIRD))).extracting(Voice::speaker).containsOnly(Optional.of(ADA));
        assertThat(isAccepted(BO)).as("an actor nobody needs any more").isFalse();
    }

    @Test
    void voicesAreGivenToAnActorOfTheDossier() {
        var known = Key.element(new UUID(1, 1));
        review.attribute(Set.of(SECOND), Optional.of(known));

        assertThat(voice(SECOND).speaker()).contains(known);
    }

    @Test
    void aVoiceMayBeNobodys() {
        review.attribute(Set.of(FIRST), Optional.empty());

        assertThat(voice(FIRST).speaker()).isEmpty();
        assertThat(isAccepted(ADA)).isFalse();
    }

    @Test
    void aNameNobodyHasMakesANewActor() {
        review.attributeToNew(Set.of(THIRD), "  Cleo Marsh ");

        var cleo = Key.name("Cleo Marsh");
        assertThat(voice(THIRD).speaker()).contains(cleo);
        assertThat(review.accepted().item(cleo).orElseThrow().value(ACTOR__NAME)).contains("Cleo Marsh");
    }

    @Test
    void aNameSomebodyHasIsThatActor() {
        review.attributeToNew(Set.of(THIRD), "ada  LIND");

        assertThat(voice(THIRD).speaker()).contains(ADA);
        assertThat(review.accepted().items(ACTOR)).hasSize(3);
    }

    @Test
    void voicesAreDatedAndUndated() {
        review.date(Set.of(FIRST, SECOND), Optional.of(When.parse("2026-03-03")));
        review.date(Set.of(SECOND), Optional.empty());

        assertThat(voice(FIRST).when()).contains(When.parse("2026-03-03"));
        assertThat(voice(SECOND).when()).isEmpty();
    }

    @Test
    void aReadingIsSettled() {
        review.settle(Set.of(THIRD));

        assertThat(voice(THIRD).item().doubts()).isEmpty();
        assertThat(review.original().item(THIRD).orElseThrow().doubts()).hasSize(1);
    }

    @Test
    void whatIsDroppedIsShownButNotAccepted() {
        review.drop(Set.of(SECOND), true);

        assertThat(review.isDropped(SECOND)).isTrue();
        assertThat(review.voices().of(SECOND)).isPresent();
        assertThat(isAccepted(SECOND)).isFalse();
        assertThat(isAccepted(BO)).isFalse();
        assertThat(isAccepted(THIRD)).isTrue();
    }

    @Test
    void whatIsQuotedInSomethingDroppedIsDroppedToo() {
        review.drop(Set.of(FIRST), true);

        assertThat(review.isDropped(QUOTED)).isTrue();
        assertThat(review.dropped()).contains(FIRST, QUOTED).doesNotContain(SECOND, THIRD);
        assertThat(isAccepted(QUOTED)).isFalse();
        assertThat(isAccepted(CITED)).isFalse();
    }

    @Test
    void whatWasDroppedIsTakenInAgain() {
        review.drop(Set.of(FIRST, SECOND), true);
        review.drop(Set.of(FIRST, SECOND), false);

        assertThat(review.isDropped(FIRST)).isFalse();
        assertThat(review.accepted()).isEqualTo(Bench.proposal());
    }

    @Test
    void aQuotationTakenInAgainBringsTheVoiceItStandsIn() {
        review.drop(Set.of(FIRST), true);
        review.drop(Set.of(QUOTED), false);

        assertThat(review.isDropped(QUOTED)).isFalse();
        assertThat(review.isDropped(FIRST)).isFalse();
        assertThat(isAccepted(QUOTED)).isTrue();
    }

    @Test
    void aVoiceTakenInAgainLeavesOutWhatWasDroppedInIt() {
        review.drop(Set.of(QUOTED), true);
        review.drop(Set.of(FIRST), true);
        review.drop(Set.of(FIRST), false);

        assertThat(isAccepted(FIRST)).isTrue();
        assertThat(isAccepted(QUOTED)).isFalse();
    }

    @Test
    void whatIsCutFromADroppedVoiceIsDropped() {
        review.drop(Set.of(SECOND), true);
        review.split(before("It ran"));

        var cut = review.voices().at(before("It ran")).orElseThrow();
        assertThat(cut.key()).isNotEqualTo(SECOND);
        assertThat(review.isDropped(cut.key())).isTrue();
    }

    @Test
    void twoSpellingsAreOnePerson() {
        review.attributeToNew(Set.of(THIRD), "Ada L");
        var other = Key.name("Ada L");
        review.unite(ADA, other);

        assertThat(voice(THIRD).speaker()).contains(ADA);
        assertThat(review.accepted().item(ADA).orElseThrow().value(ACTOR__ALIASES)).contains(List.of("Ada L"));
    }

    @Test
    void anActorIsOneTheDossierHas() {
        var known = new UUID(4, 4);
        review.identify(BO, known);

        assertThat(review.accepted().item(BO).orElseThrow().value(ELEMENT__ID)).contains(known);
    }

    @Test
    void aStepThatChangesNothingIsNoStep() {
        review.settle(Set.of(FIRST));
        review.attribute(Set.of(FIRST), Optional.of(ADA));
        review.drop(Set.of(), true);
        review.drop(Set.of(SECOND), true);
        review.undo();

        assertThat(review.accepted()).isEqualTo(Bench.proposal());
        review.redo();
        assertThat(review.isDropped(SECOND)).isTrue();
    }

    @Test
    void aNewStepForgetsWhatWasTakenBack() {
        review.date(Set.of(FIRST), Optional.of(When.parse("2026")));
        review.undo();
        review.date(Set.of(FIRST), Optional.of(When.parse("2025")));
        review.redo();

        assertThat(voice(FIRST).when()).contains(When.parse("2025"));
    }

    @Test
    void whateverIsDoneCanBeTakenBackAndMadeAgain() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var some = Bench.review();
            var states = new ArrayList<Proposal>(List.of(some.accepted()));
            for (int i = 0; i < 12; i++) {
                step(some, random);
                states.add(some.accepted());
                assertThat(some.current().items()).as("seed %d", seed).extracting(item -> item.key()).doesNotHaveDuplicates();
            }
            var last = states.getLast();
            for (int i = 0; i < 12; i++) {
                some.undo();
            }
            assertThat(some.accepted()).as("undo, seed %d", seed).isEqualTo(states.getFirst());
            for (int i = 0; i < 12; i++) {
                some.redo();
            }
            assertThat(some.accepted()).as("redo, seed %d", seed).isEqualTo(last);
        }
    }

    private static void step(Review some, Random random) {
        var voices = some.voices().list();
        var voice = voices.get(random.nextInt(voices.size())).key();
        switch (random.nextInt(8)) {
            case 0, 1 -> some.split(random.nextInt(130));
            case 2 -> some.joinToPrevious(voice);
            case 3 -> some.drop(Set.of(voice), random.nextBoolean());
            case 4 -> some.attributeToNew(Set.of(voice), random.nextBoolean() ? "Cleo" : "bo");
            case 5 -> some.date(Set.of(voice), random.nextBoolean() ? Optional.empty() : Optional.of(When.parse("2026")));
            case 6 -> some.unite(ADA, IVO);
            default -> some.settle(Set.of(voice));
        }
    }
}
