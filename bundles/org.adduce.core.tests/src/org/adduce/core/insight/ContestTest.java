package org.adduce.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.model.Claim;
import org.adduce.model.Stance;
import org.adduce.model.derived.AssertionsByClaim;
import org.junit.jupiter.api.Test;

class ContestTest {

    private final Quarrel quarrel = new Quarrel();
    private final Claim claim = quarrel.claim("It is three years behind");

    private Contest with(Stance... stances) {
        for (var stance : stances) {
            quarrel.says(quarrel.actor("somebody"), "2026", stance, claim);
        }
        return Contest.of(AssertionsByClaim.of(quarrel.root).on(claim));
    }

    @Test
    void tellsThoseAtOddsFromThoseWhoAgree() {
        assertThat(Contest.of(List.of())).isEqualTo(Contest.UNSAID);
        assertThat(with(Stance.ASKS)).isEqualTo(Contest.OPEN);
        assertThat(with(Stance.CONCEDES)).isEqualTo(Contest.HELD);
        assertThat(with(Stance.DOUBTS)).isEqualTo(Contest.CONTESTED);
    }

    @Test
    void passingADenialOnIsAgainst() {
        var denial = quarrel.says(quarrel.actor("Rao"), "2026", Stance.DENIES, claim);
        quarrel.relays(quarrel.actor("mk"), "2026", claim, denial);
        assertThat(with()).isEqualTo(Contest.REJECTED);
    }
}
