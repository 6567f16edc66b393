package org.adduce.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.adduce.model.Stance;
import org.junit.jupiter.api.Test;

class QuotingTest {

    private final Quarrel quarrel = new Quarrel();

    @Test
    void findsWhoQuotesAndWhoReports() {
        var rao = quarrel.actor("Rao");
        var lena = quarrel.actor("lena");
        var claim = quarrel.claim("It is three years behind");
        var outer = quarrel.voice(lena, "2026-06-10");
        var inner = quarrel.voice(rao, null);
        outer.getUtterances().add(inner);
        var said = quarrel.says(quarrel.voice(rao, "2026-06-01"), Stance.ASSERTS, claim);
        var relay = quarrel.relays(quarrel.actor("mk"), "2026-06-12", claim, said);
        assertThat(Quoting.of(rao, quarrel.root)).containsExactlyInAnyOrder(
                new Quoting(Optional.of(lena), List.of(inner)),
                new Quoting(relay.getSpeaker() == null ? Optional.empty() : Optional.of(relay.getSpeaker()), List.of(relay)));
    }

    @Test
    void quotingOneselfDoesNotCountNorDoesAnAccount() {
        var rao = quarrel.actor("Rao");
        var account = quarrel.actor("rao_writes");
        account.setOwner(rao);
        var outer = quarrel.voice(account, "2026-06-10");
        outer.getUtterances().add(quarrel.voice(rao, null));
        assertThat(Quoting.of(rao, quarrel.root)).isEmpty();
    }

    @Test
    void anAccountIsQuotedForItsOwnerAndQuotesForItsOwner() {
        var rao = quarrel.actor("Rao");
        var account = quarrel.actor("rao_writes");
        account.setOwner(rao);
        var lena = quarrel.actor("Lena");
        var lenas = quarrel.actor("lena_k");
        lenas.setOwner(lena);
        var outer = quarrel.voice(lenas, "2026-06-10");
        outer.getUtterances().add(quarrel.voice(account, null));
        assertThat(Quoting.of(rao, quarrel.root)).singleElement().extracting(Quoting::by).isEqualTo(Optional.of(lena));
    }
}
