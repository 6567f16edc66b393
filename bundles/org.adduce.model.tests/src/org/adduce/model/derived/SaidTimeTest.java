package org.adduce.model.derived;

import static org.adduce.model.Sample.when;
import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.model.Sample;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.junit.jupiter.api.Test;

class SaidTimeTest {

    private final Sample sample = new Sample();
    private final Source thread = sample.source("Rao said it is fast. Is it?");

    @Test
    void anAssertionHasItsOwnTimeFirst() {
        var voice = sample.voice(thread, null, 0, 20);
        voice.setWhen(when("2026-06-12"));
        var assertion = sample.assertion(thread, null, voice, Stance.ASSERTS);
        assertion.setSaidAt(when("2025"));
        assertThat(SaidTime.of(assertion)).isEqualTo(new Said.At(when("2025"), assertion));
    }

    @Test
    void elseThatOfItsVoiceElseThatOfItsSource() {
        var voice = sample.voice(thread, null, 0, 20);
        var assertion = sample.assertion(thread, null, voice, Stance.ASSERTS);
        assertThat(SaidTime.of(assertion)).isEqualTo(new Said.Unknown());
        thread.setPublished(when("2026-06"));
        assertThat(SaidTime.of(assertion)).isEqualTo(new Said.At(when("2026-06"), thread));
        voice.setWhen(when("2026-06-12"));
        assertThat(SaidTime.of(assertion)).isEqualTo(new Said.At(when("2026-06-12"), voice));
    }

    @Test
    void whatIsQuotedWasSaidBeforeTheVoiceThatQuotesIt() {
        var voice = sample.voice(thread, sample.actor("mk99"), 0, 20);
        voice.setWhen(when("2026-06-12"));
        var rao = sample.quoted(voice, sample.actor("Rao"));
        assertThat(SaidTime.of(rao)).isEqualTo(new Said.Before(when("2026-06-12"), voice));
        assertThat(SaidTime.of(sample.assertion(thread, null, rao, Stance.ASSERTS))).isEqualTo(new Said.Before(when("2026-06-12"), voice));
    }

    @Test
    void whatIsQuotedFromADatedVoiceWasSaidThen() {
        var original = sample.voice(thread, null, 0, 5);
        var voice = sample.voice(thread, null, 5, 20);
        voice.setWhen(when("2026-06-12"));
        var quoted = sample.quoted(voice, null);
        quoted.setQuotes(original);
        thread.setPublished(when("2026"));
        assertThat(SaidTime.of(quoted)).as("the source's time is not the voice's own").isEqualTo(new Said.Before(when("2026-06-12"), voice));
        original.setWhen(when("2026-06-10"));
        assertThat(SaidTime.of(quoted)).isEqualTo(new Said.At(when("2026-06-10"), original));
    }

    @Test
    void voicesThatQuoteEachOtherHaveNoTime() {
        var one = sample.voice(thread, null, 0, 5);
        var other = sample.voice(thread, null, 5, 20);
        one.setQuotes(other);
        other.setQuotes(one);
        assertThat(SaidTime.of(one)).isEqualTo(new Said.Unknown());
    }

    @Test
    void whatIsReportedWithoutAPlaceWasSaidBeforeTheVoiceThatReportsIt() {
        thread.setPublished(when("2026"));
        var mk99 = sample.voice(thread, sample.actor("mk99"), 0, 20);
        mk99.setWhen(when("2026-06-12"));
        var late = sample.voice(thread, sample.actor("lena_k"), 20, 27);
        late.setWhen(when("2026-06-13"));
        var rao = sample.assertion(thread, null, null, Stance.ASSERTS);
        rao.setSpeaker(sample.actor("Rao"));
        assertThat(SaidTime.of(rao)).isEqualTo(new Said.At(when("2026"), thread));
        sample.assertion(thread, null, late, Stance.RELAYS).getReports().add(rao);
        sample.assertion(thread, null, mk99, Stance.RELAYS).getReports().add(rao);
        assertThat(SaidTime.of(rao)).isEqualTo(new Said.Before(when("2026-06-12"), mk99));
        assertThat(Dating.of(sample.dossier).said(rao)).isEqualTo(SaidTime.of(rao));
    }

    @Test
    void whatIsReportedByTheVoiceItIsMarkedInWasSaidBeforeIt() {
        var mk99 = sample.voice(thread, sample.actor("mk99"), 0, 20);
        mk99.setWhen(when("2026-06-12"));
        var rao = sample.assertion(thread, null, mk99, Stance.ASSERTS);
        rao.setSpeaker(sample.actor("Rao"));
        assertThat(SaidTime.of(rao)).isEqualTo(new Said.At(when("2026-06-12"), mk99));
        sample.assertion(thread, null, mk99, Stance.RELAYS).getReports().add(rao);
        assertThat(SaidTime.of(rao)).isEqualTo(new Said.Before(when("2026-06-12"), mk99));
    }

    @Test
    void whoReportsFromAnotherSourceDoesNotMoveIt() {
        thread.setPublished(when("2024"));
        var other = sample.source("Elsewhere.");
        other.setPublished(when("2026"));
        var rao = sample.assertion(thread, null, null, Stance.ASSERTS);
        sample.assertion(other, null, null, Stance.RELAYS).getReports().add(rao);
        assertThat(SaidTime.of(rao)).isEqualTo(new Said.At(when("2024"), thread));
    }

    @Test
    void assertionsThatReportEachOtherHaveTheTimeOfTheSourceAtMost() {
        var one = sample.assertion(thread, null, null, Stance.RELAYS);
        var other = sample.assertion(thread, null, null, Stance.RELAYS);
        one.getReports().add(other);
        other.getReports().add(one);
        assertThat(SaidTime.of(one)).isEqualTo(new Said.Unknown());
    }
}
