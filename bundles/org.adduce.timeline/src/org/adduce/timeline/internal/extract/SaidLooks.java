package org.adduce.timeline.internal.extract;

import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.Utterance;
import org.adduce.model.derived.Said;
import org.adduce.model.time.When;
import org.adduce.timeline.Item.Look;
import org.adduce.timeline.scene.Glyph;
import org.adduce.timeline.scene.Role;

/** How what was said looks and what is said of it. */
final class SaidLooks {

    /** What was derived, without the elements it was derived from: a model outlives them. */
    private record Moment(Optional<When> when, boolean isBefore) {

        Moment(Said said) {
            this(said.time(), said instanceof Said.Before);
        }
    }

    private final Phrases phrases;

    SaidLooks(Extraction extraction) {
        phrases = extraction.phrases();
    }

    Look look(Assertion assertion, Actor speaker) {
        return new Look(glyph(assertion.getStance()), role(assertion.getStance()), text(assertion.getClaim()), name(speaker));
    }

    Look look(Utterance utterance) {
        return new Look(Glyph.STROKE, Role.SAID_VOICE, name(utterance.getSpeaker()), "");
    }

    Look look(Source source) {
        return new Look(Glyph.SQUARE, Role.SAID_VOICE, SourceNames.of(source, phrases), "");
    }

    LazyTooltip tooltip(Assertion assertion, Actor speaker, Said said) {
        var name = name(speaker);
        var claim = text(assertion.getClaim());
        var stance = "stance." + assertion.getStance().getLiteral();
        var reading = assertion.getReading().getLiteral();
        var time = new Moment(said);
        var certainty = assertion.getCertainty() == null ? "" : phrases.certainty(assertion.getCertainty());
        return new LazyTooltip(() -> {
            var verb = reading.equals("explicit") ? phrases.text(stance)
                    : phrases.text("tooltip.reading", phrases.text(stance), phrases.text("reading." + reading));
            var head = certainty.isEmpty() ? phrases.text("tooltip.said", name, verb)
                    : phrases.text("tooltip.said.certainty", name, verb, certainty);
            return LazyTooltip.lines(head, words(time), claim);
        });
    }

    LazyTooltip tooltip(Utterance utterance, Said said) {
        var name = name(utterance.getSpeaker());
        var time = new Moment(said);
        return new LazyTooltip(() -> LazyTooltip.lines(name, words(time), phrases.text("tooltip.voice")));
    }

    LazyTooltip tooltip(Source source, int undated) {
        var title = SourceNames.of(source, phrases);
        var published = source.getPublished();
        return new LazyTooltip(() -> LazyTooltip.lines(title, published == null ? phrases.text("tooltip.undated") : phrases.time(published),
                undated == 0 ? "" : phrases.text("tooltip.shelf.source", undated)));
    }

    private String words(Moment moment) {
        return moment.when().map(phrases::time).map(time -> moment.isBefore() ? phrases.text("tooltip.before", time) : time)
                .orElseGet(() -> phrases.text("tooltip.undated"));
    }

    private String name(Actor speaker) {
        return AnchorNames.speaker(speaker, phrases);
    }

    private String text(Claim claim) {
        return phrases.orElse(claim == null ? "" : claim.getText(), "claim.untitled");
    }

    private static Glyph glyph(Stance stance) {
        return switch (stance) {
            case ASSERTS -> Glyph.DISC;
            case DENIES -> Glyph.CROSS;
            case DOUBTS -> Glyph.HALF_DISC;
            case ASKS -> Glyph.QUESTION;
            case CONCEDES -> Glyph.TRIANGLE_DOWN;
            case RETRACTS -> Glyph.STRUCK_RING;
            case RELAYS -> Glyph.TRIANGLE_RIGHT;
        };
    }

    private static Role role(Stance stance) {
        return switch (stance) {
            case ASSERTS -> Role.SAID_ASSERTS;
            case DENIES -> Role.SAID_DENIES;
            case DOUBTS -> Role.SAID_DOUBTS;
            case ASKS -> Role.SAID_ASKS;
            case CONCEDES -> Role.SAID_CONCEDES;
            case RETRACTS -> Role.SAID_RETRACTS;
            case RELAYS -> Role.SAID_RELAYS;
        };
    }
}
