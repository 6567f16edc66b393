package org.adduce.model.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.ModelFactory;
import org.adduce.model.Sample;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.Utterance;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private final Sample sample = new Sample();
    private final Source thread = sample.source("Rao said the Tern 9 is about as fast. Others say so too.");
    private final Claim claim = sample.claim("The Tern 9 is about as fast as the Kestrel");
    private final Actor rao = sample.actor("Rao");
    private final Actor lena = sample.actor("lena_k");

    private Utterance voice(Actor speaker) {
        return sample.voice(thread, speaker, 0, 5);
    }

    private Assertion says(Utterance voice) {
        return sample.assertion(thread, claim, voice, Stance.ASSERTS);
    }

    private Assertion relays(Utterance voice, Assertion... reported) {
        var assertion = sample.assertion(thread, claim, voice, Stance.RELAYS);
        assertion.getReports().addAll(List.of(reported));
        return assertion;
    }

    private Assertion saysSomewhere(Actor speaker) {
        var assertion = says(null);
        assertion.setSpeaker(speaker);
        return assertion;
    }

    @Test
    void whoPassesOnIsNoOrigin() {
        var comment = voice(lena);
        var inner = sample.quoted(comment, rao);
        relays(comment, says(inner));
        assertThat(Origins.of(claim)).singleElement().satisfies(origin -> {
            assertThat(origin.speaker()).contains(rao);
            assertThat(origin.place()).contains(inner);
        });
    }

    @Test
    void aHundredWhoRepeatOnePostAreOneOrigin() {
        var post = says(voice(rao));
        for (int i = 0; i < 100; i++) {
            relays(voice(sample.actor("user " + i)), post);
        }
        assertThat(Origins.of(claim)).hasSize(1);
    }

    @Test
    void theSameSpeakerAtTwoPlacesIsTwoOrigins() {
        says(voice(rao));
        says(voice(rao));
        assertThat(Origins.of(claim)).hasSize(2);
    }

    @Test
    void theSameSpeakerTwiceAtOnePlaceIsOneOrigin() {
        var voice = voice(rao);
        says(voice);
        says(voice);
        assertThat(Origins.of(claim)).hasSize(1);
    }

    @Test
    void wordsQuotedFromAVoiceWereSaidThere() {
        var post = voice(rao);
        says(post);
        var quoted = sample.quoted(voice(lena), rao);
        quoted.setQuotes(post);
        says(quoted);
        assertThat(Origins.of(claim)).hasSize(1);
    }

    @Test
    void anAccountAndItsOwnerAreOneSpeaker() {
        var account = sample.actor("@rao");
        account.setOwner(rao);
        saysSomewhere(account);
        saysSomewhere(rao);
        assertThat(Origins.of(claim)).extracting(origin -> origin.speaker().orElseThrow()).containsExactly(rao);
    }

    @Test
    void rootsWithoutAPlaceCountOnceASpeaker() {
        saysSomewhere(rao);
        saysSomewhere(rao);
        saysSomewhere(lena);
        assertThat(Origins.of(claim)).hasSize(2);
    }

    @Test
    void wordsMarkedInNobodysVoiceStandInTheirSource() {
        var marked = saysSomewhere(rao);
        marked.getQuotes().add(sample.with(ModelFactory.eINSTANCE.createQuote()));
        assertThat(Origins.origin(marked).place()).contains(thread);
    }

    @Test
    void aCircleOfReportsHasNoOrigin() {
        var one = relays(voice(rao));
        var other = relays(voice(lena), one);
        one.getReports().add(other);
        assertThat(Origins.of(claim)).isEmpty();
        rao.setOwner(lena);
        lena.setOwner(rao);
        assertThat(Origins.owner(rao)).isIn(rao, lena);
    }

    @Test
    void goesAlongLongChains() {
        var last = says(voice(rao));
        for (int i = 0; i < 50_000; i++) {
            last = relays(null, last);
        }
        assertThat(Origins.roots(List.of(last))).hasSize(1);
    }
}
