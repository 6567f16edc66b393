package org.adduce.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.adduce.model.ClaimKind;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.time.When;
import org.junit.jupiter.api.Test;

/** Checks of when things were: interval, distance, horizon, what was said after it was captured, passed on or answered. */
class TimeChecksTest {

    private final Draft draft = new Draft();
    private final Source source = draft.source("They are not eight to ten years behind.");

    @Test
    void aTimeDoesNotEndBeforeItBegins() {
        var early = draft.event("2024");
        var late = draft.event("2026");
        var actor = draft.actor("Rao");
        var affiliation = draft.with(Draft.MAKE.createAffiliation());
        actor.getAffiliations().add(affiliation);
        affiliation.setPeriod(When.parse("@" + early.getId() + "/@" + late.getId()));
        assertThat(draft.found("interval")).isEmpty();
        affiliation.setPeriod(When.parse("@" + late.getId() + "/@" + early.getId()));
        assertThat(draft.found("interval")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.element()).isSameAs(affiliation);
            assertThat(finding.message()).contains("Period", "ends before it begins");
        });
    }

    @Test
    void aRangeOfNumbersGoesUpwards() {
        var quantity = draft.with(Draft.MAKE.createQuantity());
        quantity.setMeasure("technology lag");
        quantity.setLow(new BigDecimal("8"));
        quantity.setHigh(new BigDecimal("8.0"));
        draft.claim("Corvid is behind").getQuantities().add(quantity);
        assertThat(draft.found("interval")).isEmpty();
        quantity.setHigh(new BigDecimal("3"));
        assertThat(draft.found("interval")).singleElement().extracting(Finding::element).isSameAs(quantity);
    }

    @Test
    void aDistanceIsMeasuredFromSomethingThatIsThere() {
        var event = draft.event("2024");
        var later = draft.event("2025");
        later.setWhen(Draft.from(event, "+P1Y"));
        assertThat(draft.found("distance")).isEmpty();
        later.setWhen(When.parse("@" + new UUID(1, 2) + "-P6M~"));
        assertThat(draft.found("distance")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.element()).isSameAs(later);
        });
    }

    @Test
    void aDistanceFromSomethingUndatedIsGoodToKnow() {
        var voice = draft.voice(source, 0, 4);
        draft.event("2025").setWhen(Draft.from(voice, "-P6M~"));
        assertThat(draft.found("distance")).singleElement().extracting(Finding::severity).isEqualTo(Severity.INFO);
        voice.setWhen(When.parse("2026"));
        assertThat(draft.found("distance")).isEmpty();
    }

    @Test
    void noTimeIsMeasuredFromItself() {
        var one = draft.event("2024");
        var other = draft.event("2024");
        one.setWhen(Draft.from(other, "+P1D"));
        other.setWhen(Draft.from(one, "+P1D"));
        assertThat(draft.found("distance")).filteredOn(finding -> finding.severity() == Severity.ERROR).singleElement()
                .satisfies(finding -> assertThat(finding.element()).isIn(one, other));
        other.setWhen(When.parse("2024"));
        assertThat(draft.found("distance")).isEmpty();
    }

    @Test
    void norFromTheVoiceThatTakesItsTimeFromIt() {
        var voice = draft.voice(source, 0, 4);
        var assertion = draft.assertion(source, draft.claim("It is so"), Stance.ASSERTS);
        assertion.setUtterance(voice);
        voice.setWhen(Draft.from(assertion, "-P1D"));
        assertThat(draft.found("distance")).anySatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void aForecastHasAHorizon() {
        var claim = draft.claim("A blockade will come");
        assertThat(draft.found("horizon")).isEmpty();
        claim.setKind(ClaimKind.FORECAST);
        assertThat(draft.found("horizon")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).contains("A blockade will come");
        });
        claim.setAbout(When.parse("2026/2028"));
        assertThat(draft.found("horizon")).isEmpty();
    }

    @Test
    void nothingIsSaidAfterItsTextWasCaptured() {
        var voice = draft.voice(source, "2026-06-20");
        assertThat(draft.found("said-after-capture")).isEmpty();
        voice.setWhen(When.parse("2026-06-21"));
        assertThat(draft.found("said-after-capture")).as("the next day, but on the other side of the world").isEmpty();
        voice.setWhen(When.parse("2026-06-22"));
        assertThat(draft.found("said-after-capture")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.element()).isSameAs(voice);
        });
    }

    @Test
    void noAssertionEither() {
        var assertion = draft.assertion(source, draft.claim("It is so"), Stance.ASSERTS);
        assertion.setUtterance(draft.voice(source, 0, 4));
        assertion.setSaidAt(When.parse("2026-06"));
        assertThat(draft.found("said-after-capture")).isEmpty();
        assertion.setSaidAt(When.parse("2027"));
        assertThat(draft.found("said-after-capture")).singleElement().extracting(Finding::element).isSameAs(assertion);
    }

    @Test
    void aSourcePublishedAfterItsCaptureIsGoodToKnow() {
        source.setPublished(When.parse("2026-06"));
        assertThat(draft.found("said-after-capture")).isEmpty();
        source.setPublished(When.parse("2026-12"));
        assertThat(draft.found("said-after-capture")).singleElement().extracting(Finding::severity).isEqualTo(Severity.INFO);
    }

    @Test
    void nobodyQuotesWhatWasOnlySaidLater() {
        var outer = draft.voice(source, "2026-06-10");
        var inner = draft.quoted(outer, 0, 1);
        inner.setWhen(When.parse("2026-06-09"));
        assertThat(draft.found("said-after-passed-on")).isEmpty();
        inner.setWhen(When.parse("2026-06-12"));
        assertThat(draft.found("said-after-passed-on")).singleElement().extracting(Finding::element).isSameAs(inner);
    }

    @Test
    void norIsAnythingQuotedFromALaterVoice() {
        var early = draft.voice(source, "2026-06-10");
        var late = draft.voice(source, "2026-06-12");
        draft.quoted(late, 0, 1).setQuotes(early);
        assertThat(draft.found("said-after-passed-on")).isEmpty();
        var inner = draft.quoted(early, 0, 1);
        inner.setQuotes(late);
        assertThat(draft.found("said-after-passed-on")).singleElement().extracting(Finding::element).isSameAs(inner);
    }

    @Test
    void nobodyRelaysWhatWasOnlySaidLater() {
        var claim = draft.claim("It is so");
        var said = draft.assertion(source, claim, Stance.ASSERTS);
        said.setSaidAt(When.parse("2026-06-01"));
        var relay = draft.assertion(source, claim, Stance.RELAYS);
        relay.setSaidAt(When.parse("2026-06-10"));
        relay.getReports().add(said);
        assertThat(draft.found("said-after-passed-on")).isEmpty();
        said.setSaidAt(When.parse("2026-06-13"));
        assertThat(draft.found("said-after-passed-on")).singleElement().extracting(Finding::element).isSameAs(relay);
    }

    @Test
    void anAssertionIsNotSaidAfterTheVoiceItStandsIn() {
        var assertion = draft.assertion(source, draft.claim("It is so"), Stance.ASSERTS);
        assertion.setUtterance(draft.voice(source, "2026-06-10"));
        assertion.setSaidAt(When.parse("2026-06-08"));
        assertThat(draft.found("said-after-passed-on")).isEmpty();
        assertion.setSaidAt(When.parse("2026-06-12"));
        assertThat(draft.found("said-after-passed-on")).singleElement().extracting(Finding::element).isSameAs(assertion);
    }

    @Test
    void nobodyPointsAtWhatWasOnlyPublishedLater() {
        var target = draft.source("A paper.");
        target.setPublished(When.parse("2026-05"));
        var citation = draft.citation(draft.voice(source, "2026-06-10"));
        citation.setTarget(target);
        assertThat(draft.found("evidence-time")).isEmpty();
        target.setPublished(When.parse("2026-07"));
        assertThat(draft.found("evidence-time")).singleElement().extracting(Finding::element).isSameAs(citation);
    }

    @Test
    void whatIsOnlyKnownOfTheSourceProvesNothing() {
        source.setPublished(When.parse("2026-06-01"));
        var target = draft.source("A paper.");
        target.setPublished(When.parse("2026-06-10"));
        var undated = draft.voice(source, 0, 4);
        draft.citation(undated).setTarget(target);
        undated.setReplyTo(draft.voice(source, "2026-06-10"));
        draft.quoted(undated, 0, 1).setQuotes(draft.voice(source, "2026-06-11"));
        assertThat(draft.all()).as("a thread goes on for days").isEmpty();
    }

    @Test
    void aReplyIsNotOlderThanWhatItAnswers() {
        var post = draft.voice(source, "2026-06-10T10:00:00Z");
        var reply = draft.voice(source, "2026-06-10T10:00:00Z");
        reply.setReplyTo(post);
        assertThat(draft.found("reply-order")).isEmpty();
        reply.setWhen(When.parse("2026-06-10T09:59:00Z"));
        assertThat(draft.found("reply-order")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.element()).isSameAs(reply);
        });
        reply.setWhen(When.parse("2026-06-09"));
        post.setWhen(When.parse("2026-06-10"));
        assertThat(draft.found("reply-order")).as("one evening and the next morning may be one moment in two places").isEmpty();
        reply.setWhen(When.parse("2026-06-08"));
        assertThat(draft.found("reply-order")).hasSize(1);
    }
}
