package org.adduce.model.derived;

import static org.adduce.model.Sample.when;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Sample;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private final Sample sample = new Sample();
    private final Source thread = sample.source("A text.");
    private final Claim claim = sample.claim("Corvid is three years behind");

    private Assertion said(String when, Stance stance) {
        var assertion = sample.assertion(thread, claim, null, stance);
        assertion.setSaidAt(when.isEmpty() ? null : when(when));
        return assertion;
    }

    @Test
    void tellsWhoSaidWhatInTheOrderOfTime() {
        var undated = said("", Stance.ASKS);
        var late = said("2026-06-13", Stance.CONCEDES);
        var early = said("2026-06-12", Stance.ASSERTS);
        sample.assertion(thread, sample.claim("Something else"), null, Stance.ASSERTS);
        assertThat(Standing.of(claim).positions()).extracting(Position::assertion).containsExactly(early, late, undated);
    }

    @ParameterizedTest
    @CsvSource({"ASSERTS, FOR", "CONCEDES, FOR", "DENIES, AGAINST", "DOUBTS, AGAINST", "ASKS, OPEN", "RETRACTS, OPEN", "RELAYS, FOR"})
    void eachStanceLeansSomeWay(Stance stance, Leaning leaning) {
        assertThat(Leaning.of(said("", stance))).isEqualTo(leaning);
    }

    @Test
    void whoRelaysADenialLeansAgainst() {
        var relay = said("", Stance.RELAYS);
        relay.getReports().add(said("", Stance.DENIES));
        assertThat(Leaning.of(relay)).isEqualTo(Leaning.AGAINST);
        relay.getReports().add(said("", Stance.ASSERTS));
        assertThat(Leaning.of(relay)).isEqualTo(Leaning.OPEN);
    }

    @Test
    void countsTheOriginsOfEachSide() {
        var rao = said("2026", Stance.ASSERTS);
        rao.setSpeaker(sample.actor("Rao"));
        said("2026-02", Stance.RELAYS).getReports().add(rao);
        said("2026-03", Stance.DENIES).setSpeaker(sample.actor("mk99"));
        var standing = Standing.of(claim);
        assertThat(standing.leaning(Leaning.FOR)).hasSize(2);
        assertThat(standing.origins(Leaning.FOR)).hasSize(1);
        assertThat(standing.origins(Leaning.AGAINST)).hasSize(1);
    }

    @Test
    void aClaimNobodyMadeHasNoPositions() {
        assertThat(Standing.of(sample.claim("Unsaid")).positions()).isEmpty();
    }
}
