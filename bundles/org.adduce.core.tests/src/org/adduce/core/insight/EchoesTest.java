package org.adduce.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.core.insight.Echoes.Voiced;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Stance;
import org.adduce.model.derived.Position;
import org.junit.jupiter.api.Test;

class EchoesTest {

    private final Quarrel quarrel = new Quarrel();
    private final Claim claim = quarrel.claim("It is three years behind");

    private List<Voiced> folded() {
        return Echoes.fold(quarrel.positions(claim));
    }

    private static List<Assertion> assertions(List<Position> positions) {
        return positions.stream().map(Position::assertion).toList();
    }

    @Test
    void chainsOfReportsFoldUnderWhoSaidItFirst() {
        var first = quarrel.says(quarrel.actor("Rao"), "2026-06-10", Stance.ASSERTS, claim);
        var second = quarrel.relays(quarrel.actor("lena"), "2026-06-11", claim, first);
        var third = quarrel.relays(quarrel.actor("mk"), "2026-06-12", claim, second);
        assertThat(folded()).hasSize(1);
        assertThat(folded().get(0).position().assertion()).isSameAs(first);
        assertThat(assertions(folded().get(0).echoes())).containsExactly(second, third);
    }

    @Test
    void independentVoicesStandForThemselves() {
        quarrel.says(quarrel.actor("Rao"), "2026-06-10", Stance.ASSERTS, claim);
        quarrel.says(quarrel.actor("lena"), "2026-06-11", Stance.DENIES, claim);
        assertThat(folded()).hasSize(2).allMatch(voiced -> voiced.echoes().isEmpty());
    }

    @Test
    void whoPassesSeveralOnIsFoundWithTheEarliest() {
        var late = quarrel.says(quarrel.actor("Rao"), "2026-06-10", Stance.ASSERTS, claim);
        var early = quarrel.says(quarrel.actor("lena"), "2026-06-01", Stance.ASSERTS, claim);
        var relay = quarrel.relays(quarrel.actor("mk"), "2026-06-12", claim, late, early);
        assertThat(assertions(folded().get(0).echoes())).containsExactly(relay);
        assertThat(folded().get(1).echoes()).isEmpty();
    }

    @Test
    void whatIsToldOfAnotherClaimIsAVoiceOfItsOwn() {
        var elsewhere = quarrel.says(quarrel.actor("Rao"), "2026-06-10", Stance.ASSERTS, quarrel.claim("another"));
        var relay = quarrel.relays(quarrel.actor("lena"), "2026-06-11", claim, elsewhere);
        assertThat(folded()).singleElement().extracting(voiced -> voiced.position().assertion()).isSameAs(relay);
    }

    @Test
    void sayingItTwiceAtOnePlaceIsOnce() {
        var voice = quarrel.voice(quarrel.actor("Rao"), "2026-06-10");
        quarrel.says(voice, Stance.ASSERTS, claim);
        quarrel.says(voice, Stance.ASSERTS, claim);
        assertThat(folded()).singleElement().extracting(voiced -> voiced.echoes().size()).isEqualTo(1);
    }

    @Test
    void circlesOfReportsLoseNobody() {
        var one = quarrel.says(quarrel.actor("a"), "2026-06-10", Stance.RELAYS, claim);
        var other = quarrel.relays(quarrel.actor("b"), "2026-06-11", claim, one);
        one.getReports().add(other);
        quarrel.relays(quarrel.actor("c"), "2026-06-12", claim, other);
        assertThat(folded().stream().mapToInt(voiced -> 1 + voiced.echoes().size()).sum()).isEqualTo(3);
        assertThat(folded()).hasSize(1);
    }
}
