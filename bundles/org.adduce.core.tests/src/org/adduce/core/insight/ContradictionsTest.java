package org.adduce.core.insight;

import static org.adduce.model.Comparison.ABOUT;
import static org.adduce.model.Comparison.AT_LEAST;
import static org.adduce.model.Comparison.AT_MOST;
import static org.adduce.model.Comparison.BETWEEN;
import static org.adduce.model.Comparison.EQUAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.adduce.model.Claim;
import org.adduce.model.Comparison;
import org.adduce.model.time.When;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private final Quarrel quarrel = new Quarrel();
    private final Claim three = quarrel.claim(ABOUT, "3", null, "a");

    private List<Claim> against(Claim claim) {
        return quarrel.contradictions().of(claim).stream().map(Contradiction::claim).toList();
    }

    @Test
    void rangesApartContradictEachOtherBothWays() {
        var eight = quarrel.claim(BETWEEN, "8", "10", "a");
        assertThat(against(three)).containsExactly(eight);
        assertThat(against(eight)).containsExactly(three);
    }

    @Test
    void rangesThatMeetDoNot() {
        quarrel.claim(BETWEEN, "2", "4", "a");
        quarrel.claim(AT_LEAST, "1", null, "a");
        quarrel.claim(AT_MOST, null, "3", "a");
        assertThat(against(three)).isEmpty();
    }

    @Test
    void aBoundThatIsOpenContradictsWhatLiesBeyondIt() {
        var atLeast = quarrel.claim(AT_LEAST, "5", null, "a");
        var atMost = quarrel.claim(AT_MOST, "2", null, "a");
        assertThat(against(three)).containsExactly(atMost, atLeast);
    }

    @Test
    void aboutLeavesATenthOnEitherSide() {
        quarrel.claim(EQUAL, "3.2", null, "a");
        var far = quarrel.claim(EQUAL, "3.5", null, "a");
        assertThat(against(three)).containsExactly(far);
    }

    @Test
    void monthsAndYearsAreCompared() {
        quarrel.claim(EQUAL, "36", null, "mo");
        var longer = quarrel.claim(EQUAL, "60", null, "mo");
        assertThat(against(three)).containsExactly(longer);
        var exact = quarrel.claim(EQUAL, "1", null, "a");
        assertThat(against(exact)).doesNotContain(quarrel.claim(EQUAL, "365", null, "d"));
    }

    @Test
    void anotherMeasureSubjectBasisOrCurrencyIsNotCompared() {
        quarrel.claim(EQUAL, "20", null, "a").getQuantities().get(0).setMeasure("age");
        quarrel.claim(EQUAL, "20", null, "a").getQuantities().get(0).setOf(quarrel.actor("Corvid"));
        quarrel.claim(EQUAL, "20", null, "a").getQuantities().get(0).setRelativeTo(quarrel.actor("Halden"));
        quarrel.claim(EQUAL, "20", null, "a").getQuantities().get(0).setBasis("by deliveries");
        quarrel.claim(EQUAL, "20", null, "USD");
        assertThat(against(three)).isEmpty();
        var dollars = quarrel.claim(EQUAL, "5", null, "USD");
        var euros = quarrel.claim(EQUAL, "9", null, "EUR");
        assertThat(against(dollars)).isNotEmpty().doesNotContain(euros);
    }

    @Test
    void measuresAreToldApartByTheirWordsNotByTheirCase() {
        var eight = quarrel.claim(EQUAL, "8", null, "a");
        eight.getQuantities().get(0).setMeasure("HEAD  Start");
        assertThat(against(three)).containsExactly(eight);
    }

    @Test
    void claimsAboutOtherTimesDoNotContradictEachOther() {
        three.setAbout(When.parse("2020"));
        var eight = quarrel.claim(EQUAL, "8", null, "a");
        eight.setAbout(When.parse("2026"));
        assertThat(against(three)).isEmpty();
        eight.setAbout(When.parse("2019/2021"));
        assertThat(against(three)).containsExactly(eight);
        eight.setAbout(null);
        assertThat(against(three)).containsExactly(eight);
    }

    @Test
    void numbersTypedTheWrongWayRoundMeanTheSame() {
        var eight = quarrel.claim(BETWEEN, "10", "8", "a");
        assertThat(against(three)).containsExactly(eight);
        assertThat(quarrel.contradictions().of(three).get(0).isHigher()).isTrue();
        assertThat(quarrel.contradictions().of(eight).get(0).isHigher()).isFalse();
    }

    @Test
    void aQuantityWithoutNumbersContradictsNothing() {
        quarrel.claim(EQUAL, null, null, "a");
        assertThat(against(three)).isEmpty();
    }

    @Test
    void contradictingIsMutualAndNeverWithItself() {
        var random = new Random(7);
        var units = List.of("a", "mo", "d", "%", "USD");
        for (int i = 0; i < 60; i++) {
            quarrel.claim(Comparison.values()[random.nextInt(5)], random.nextInt(6) == 0 ? null : "" + random.nextInt(40),
                    random.nextInt(3) == 0 ? null : "" + random.nextInt(40), units.get(random.nextInt(units.size())));
        }
        var all = quarrel.contradictions();
        for (var claim : quarrel.root.getClaims()) {
            for (var found : all.of(claim)) {
                assertThat(found.claim()).isNotSameAs(claim);
                assertThat(all.of(found.claim())).extracting(Contradiction::claim).contains(claim);
            }
        }
    }
}
