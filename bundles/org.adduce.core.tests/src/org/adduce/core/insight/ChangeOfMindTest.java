package org.adduce.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Comparison;
import org.adduce.model.Stance;
import org.junit.jupiter.api.Test;

class ChangeOfMindTest {

    private final Quarrel quarrel = new Quarrel();
    private final Actor lena = quarrel.actor("lena");
    private final Claim three = quarrel.claim(Comparison.EQUAL, "3", null, "a");

    private List<ChangeOfMind> changes() {
        return ChangeOfMind.in(quarrel.positions(lena), quarrel.contradictions());
    }

    @Test
    void whoDeniesWhatTheyAssertedHasChangedTheirMind() {
        var before = quarrel.says(lena, "2026-01", Stance.ASSERTS, three);
        quarrel.says(lena, "2026-02", Stance.ASSERTS, three);
        var after = quarrel.says(lena, "2026-03", Stance.DENIES, three);
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.before().assertion()).isNotSameAs(before);
            assertThat(change.after().assertion()).isSameAs(after);
            assertThat(change.isOnOneClaim()).isTrue();
        });
    }

    @Test
    void whoTakesItBackHasToo() {
        quarrel.says(lena, "2026-01", Stance.ASSERTS, three);
        quarrel.says(lena, "2026-03", Stance.RETRACTS, three);
        assertThat(changes()).hasSize(1);
    }

    @Test
    void whoNamesAnotherNumberLaterHasToo() {
        var eight = quarrel.claim(Comparison.EQUAL, "8", null, "a");
        quarrel.says(lena, "2026-01", Stance.ASSERTS, eight);
        quarrel.says(lena, "2026-02", Stance.ASSERTS, three);
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.isOnOneClaim()).isFalse();
            assertThat(change.before().assertion().getClaim()).isSameAs(eight);
        });
    }

    @Test
    void passingOnAndAskingAreNoChange() {
        quarrel.says(lena, "2026-01", Stance.ASKS, three);
        quarrel.says(lena, "2026-02", Stance.ASSERTS, three);
        quarrel.relays(lena, "2026-03", three, quarrel.says(quarrel.actor("mk"), "2026-02", Stance.DENIES, three));
        assertThat(changes()).isEmpty();
    }
}
