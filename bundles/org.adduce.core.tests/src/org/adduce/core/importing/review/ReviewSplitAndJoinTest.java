package org.adduce.core.importing.review;

import static org.adduce.core.importing.review.Bench.CITED;
import static org.adduce.core.importing.review.Bench.FIRST;
import static org.adduce.core.importing.review.Bench.QUOTED;
import static org.adduce.core.importing.review.Bench.SECOND;
import static org.adduce.core.importing.review.Bench.THIRD;
import static org.adduce.core.importing.review.Bench.before;
import static org.adduce.core.importing.review.Bench.words;
import static org.adduce.model.ModelPackage.Literals.ELEMENT__FORMER_IDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.time.When;
import org.junit.jupiter.api.Test;

class ReviewSplitAndJoinTest {

    private final Review review = Bench.review();

    private Voice voice(Key key) {
        return review.voices().of(key).orElseThrow();
    }

    private List<Object> formerIds(Key key) {
        return voice(key).item().value(ELEMENT__FORMER_IDS).map(ids -> List.<Object>copyOf((List<?>) ids)).orElse(List.of());
    }

    private static void assertKeysDiffer(Proposal proposal) {
        assertThat(proposal.items()).extracting(item -> item.key()).doesNotHaveDuplicates();
    }

    @Test
    void voicesStandInTheOrderOfTheTextTheOuterBeforeTheInner() {
        assertThat(review.voices().list()).extracting(Voice::key).containsExactly(FIRST, QUOTED, SECOND, THIRD);
        assertThat(review.voices().number(THIRD)).isEqualTo(4);
        assertThat(words(review)).startsWith("\uD83D\uDE80 The line runs by June. Ivo said: never before July [1]. Ask him.", "  never before July");
    }

    @Test
    void aVoiceIsSplitAtTheCaret() {
        review.split(before("It ran"));

        assertThat(words(review)).contains("I doubt it. ", "It ran late before.");
        assertThat(review.voices().list()).hasSize(5);
        assertKeysDiffer(review.current());
    }

    @Test
    void theSecondHalfHasTheSpeakerButAnswersNobody() {
        review.split(before("It ran"));

        var second = review.voices().at(before("It ran")).orElseThrow();
        assertThat(second.speaker()).contains(Bench.BO);
        assertThat(second.replyTo()).isEmpty();
        assertThat(voice(SECOND).replyTo()).contains(FIRST);
    }

    @Test
    void whatIsQuotedAndCitedBehindThePlaceGoesWithTheSecondHalf() {
        review.split(before("Ivo said"));

        var second = review.voices().at(before("Ivo said")).orElseThrow();
        assertThat(second.key()).isNotEqualTo(FIRST);
        assertThat(review.current().item(QUOTED).orElseThrow().parent()).contains(second.key());
        assertThat(review.current().item(CITED).orElseThrow().parent()).contains(second.key());
    }

    @Test
    void whatIsQuotedBeforeThePlaceStays() {
        review.split(before("Ask him"));

        assertThat(review.current().item(QUOTED).orElseThrow().parent()).contains(FIRST);
        assertThat(review.current().item(CITED).orElseThrow().parent()).contains(FIRST);
    }

    @Test
    void inAQuotationTheQuotationIsSplit() {
        review.split(before("before July"));

        assertThat(words(review)).contains("  never ", "  before July");
        assertThat(words(voice(FIRST))).endsWith("Ask him.");
    }

    @Test
    void atTheEndsOfAVoiceAndBetweenVoicesNothingHappens() {
        var before = review.current();
        review.split(voice(FIRST).range().start());
        review.split(voice(FIRST).range().end());
        review.split(100_000);

        assertThat(review.current()).isEqualTo(before);
        review.undo();
        assertThat(review.current()).isEqualTo(before);
    }

    @Test
    void splittingAgainAndAgainKeepsKeysApartAndShort() {
        for (var words : List.of("Ask him", "Ivo said", "runs by", "late before", "it. It")) {
            review.split(before(words));
        }

        assertKeysDiffer(review.current());
        assertThat(review.current().items()).allSatisfy(item -> assertThat(item.key().value().length()).isLessThan(200));
        assertThat(review.voices().list()).hasSize(9);
    }

    @Test
    void aBorderThatAPersonDrewIsNoLongerDoubtful() {
        review.split(before("the first"));

        assertThat(review.voices().list()).allSatisfy(voice -> assertThat(voice.item().doubts()).isEmpty());
    }

    @Test
    void aVoiceIsJoinedToTheOneBefore() {
        review.joinToPrevious(THIRD);

        assertThat(review.voices().of(THIRD)).isEmpty();
        assertThat(words(voice(SECOND))).startsWith("I doubt").endsWith("So did the first.");
        assertThat(voice(SECOND).speaker()).contains(Bench.BO);
        assertThat(voice(SECOND).replyTo()).contains(FIRST);
    }

    @Test
    void whatStandsBetweenTheTwoStaysNobodys() {
        review.split(before("It ran"));
        review.split(before("late before"));
        var between = review.voices().at(before("It ran")).orElseThrow();
        var last = review.voices().at(before("late before")).orElseThrow();
        var without = new Review(review.current().without(between.key()));
        without.joinToPrevious(last.key());

        assertThat(words(without.voices().of(SECOND).orElseThrow())).isEqualTo("I doubt it. |late before.");
    }

    @Test
    void theJoinedVoiceIsStillFoundUnderTheOther() {
        review.joinToPrevious(THIRD);

        assertThat(formerIds(SECOND)).containsExactly(THIRD.id());
    }

    @Test
    void whatAnsweredTheJoinedVoiceAnswersTheWhole() {
        review.joinToPrevious(SECOND);

        assertThat(voice(THIRD).replyTo()).contains(FIRST);
        assertThat(voice(FIRST).replyTo()).isEmpty();
    }

    @Test
    void theFirstVoiceHasNoneToBeJoinedTo() {
        var before = review.current();
        review.joinToPrevious(FIRST);
        review.joinToPrevious(QUOTED);

        assertThat(review.current()).isEqualTo(before);
    }

    @Test
    void aSpeakerAndATimeThatTheFirstLacksComeFromTheSecond() {
        review.attribute(Set.of(SECOND), Optional.empty());
        review.attribute(Set.of(THIRD), Optional.of(Bench.ADA));
        review.date(Set.of(THIRD), Optional.of(When.parse("2026-03")));
        review.joinToPrevious(THIRD);

        assertThat(voice(SECOND).speaker()).contains(Bench.ADA);
        assertThat(voice(SECOND).when()).contains(When.parse("2026-03"));
    }

    @Test
    void joiningWhatWasSplitGivesWhatItWas() {
        var before = review.current();
        review.split(before("It ran"));
        review.joinToPrevious(review.voices().at(before("It ran")).orElseThrow().key());

        assertThat(review.current()).isEqualTo(before);
    }

    @Test
    void severalThatFollowEachOtherBecomeOneInOneStep() {
        review.join(Set.of(FIRST, SECOND, THIRD));

        assertThat(review.voices().list()).extracting(Voice::key).containsExactly(FIRST, QUOTED);
        assertThat(formerIds(FIRST)).containsExactlyInAnyOrder(SECOND.id(), THIRD.id());
        review.undo();
        assertThat(review.current()).isEqualTo(review.original());
    }

    @Test
    void thoseThatDoNotFollowEachOtherAreLeftAsTheyAre() {
        review.join(Set.of(FIRST, THIRD));

        assertThat(review.current()).isEqualTo(review.original());
    }

    @Test
    void theInnermostVoiceIsTheOneAtAPlace() {
        assertThat(review.voices().at(before("before July"))).map(Voice::key).contains(QUOTED);
        assertThat(review.voices().at(before("Ivo"))).map(Voice::key).contains(FIRST);
        assertThat(review.voices().at(before("I doubt") - 1)).isEmpty();
    }
}
