package org.adduce.core.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Assertion;
import org.adduce.model.ClaimKind;
import org.adduce.model.ModelFactory;
import org.adduce.model.Quote;
import org.adduce.model.QuoteState;
import org.adduce.model.Reading;
import org.adduce.model.Stance;
import org.adduce.model.Utterance;
import org.adduce.model.value.Anchor;
import org.adduce.model.value.Certainty;

/** Who takes which stance on what. */
final class Stances {

    private final Maker maker;
    private final Propositions claims;
    private final List<Said> earlier = new ArrayList<>();

    /** An assertion and the day its source was published. */
    private record Said(Assertion assertion, LocalDate day) {
    }

    Stances(Maker maker, Propositions claims) {
        this.maker = maker;
        this.claims = claims;
    }

    /** A voice takes a stance in these words, in a source published on a day. */
    Assertion assertion(Utterance voice, LocalDate day, String words, Anchor anchor, String before) {
        var assertion = maker.named(ModelFactory.eINSTANCE.createAssertion());
        assertion.setUtterance(voice);
        assertion.setSpeaker(voice.getSpeaker());
        assertion.setStance(maker.of(Stance.ASSERTS, Stance.ASSERTS, Stance.ASSERTS, Stance.DENIES, Stance.DOUBTS, Stance.CONCEDES));
        assertion.setReading(maker.of(Reading.EXPLICIT, Reading.EXPLICIT, Reading.IMPLIED, Reading.IRONIC));
        assertion.setClaim(claims.any());
        if (!earlier.isEmpty() && maker.chance(30)) {
            relay(assertion, maker.of(earlier), day);
        }
        if (assertion.getClaim().getKind() == ClaimKind.FORECAST) {
            int percent = 5 + maker.below(90);
            assertion.setCertainty(new Certainty(percent + "%", percent / 100.0, percent / 100.0, ""));
        }
        assertion.getEvidence().addAll(voice.getCitations());
        assertion.setRecordedAt(SyntheticDossier.RECORDED);
        assertion.setRecordedBy("synthetic");
        assertion.getQuotes().add(quote(words, anchor, before));
        earlier.add(new Said(assertion, day));
        return assertion;
    }

    /** Who relays reports what was said in a source that was closed before this one appeared, so no chain has a circle. */
    private static void relay(Assertion assertion, Said reported, LocalDate day) {
        if (reported.day().plusDays(Talk.DAYS_OPEN).isBefore(day)) {
            assertion.setStance(Stance.RELAYS);
            assertion.setClaim(reported.assertion().getClaim());
            assertion.getReports().add(reported.assertion());
        }
    }

    /** Any assertion made so far, or none where there is none. */
    Optional<Assertion> any() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(maker.of(earlier).assertion());
    }

    private Quote quote(String words, Anchor anchor, String before) {
        var quote = maker.named(ModelFactory.eINSTANCE.createQuote());
        quote.getAnchors().add(anchor);
        quote.setExact(words);
        quote.setPrefix(before);
        quote.setState(QuoteState.FOUND);
        return quote;
    }
}
