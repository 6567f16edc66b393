package org.adduce.core.insight;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Comparison;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Quantity;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.Utterance;
import org.adduce.model.derived.Dating;
import org.adduce.model.derived.Position;
import org.adduce.model.derived.Standing;
import org.adduce.model.time.When;

/** A small dossier put together by hand: one thread, and who says what in it. */
final class Quarrel {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    final Dossier root = with(MAKE.createDossier());
    final Source thread = with(MAKE.createSource());
    private int ids;

    Quarrel() {
        root.getSources().add(thread);
    }

    <E extends Element> E with(E element) {
        element.setId(UUID.nameUUIDFromBytes(("quarrel " + ids++).getBytes(StandardCharsets.UTF_8)));
        return element;
    }

    Actor actor(String name) {
        var actor = with(MAKE.createActor());
        actor.setName(name);
        root.getActors().add(actor);
        return actor;
    }

    Claim claim(String text) {
        var claim = with(MAKE.createClaim());
        claim.setText(text);
        root.getClaims().add(claim);
        return claim;
    }

    /** A claim that a measure is so much. */
    Claim claim(Comparison comparator, String low, String high, String unit) {
        var claim = claim("It is " + comparator + ' ' + low + ' ' + high + ' ' + unit);
        quantity(claim, comparator, low, high, unit);
        return claim;
    }

    Quantity quantity(Claim claim, Comparison comparator, String low, String high, String unit) {
        var quantity = with(MAKE.createQuantity());
        quantity.setMeasure("head start");
        quantity.setComparator(comparator);
        quantity.setLow(low == null ? null : new BigDecimal(low));
        quantity.setHigh(high == null ? null : new BigDecimal(high));
        quantity.setUnit(unit);
        claim.getQuantities().add(quantity);
        return quantity;
    }

    Utterance voice(Actor speaker, String when) {
        var voice = with(MAKE.createUtterance());
        voice.setSpeaker(speaker);
        voice.setWhen(when == null ? null : When.parse(when));
        thread.getUtterances().add(voice);
        return voice;
    }

    Assertion says(Utterance voice, Stance stance, Claim claim) {
        var assertion = with(MAKE.createAssertion());
        assertion.setUtterance(voice);
        assertion.setSpeaker(voice.getSpeaker());
        assertion.setStance(stance);
        assertion.setClaim(claim);
        thread.getAssertions().add(assertion);
        return assertion;
    }

    /** Somebody says something at a time. */
    Assertion says(Actor speaker, String when, Stance stance, Claim claim) {
        return says(voice(speaker, when), stance, claim);
    }

    /** Somebody passes on what others said. */
    Assertion relays(Actor speaker, String when, Claim claim, Assertion... passedOn) {
        var relay = says(speaker, when, Stance.RELAYS, claim);
        relay.getReports().addAll(List.of(passedOn));
        return relay;
    }

    Contradictions contradictions() {
        return Contradictions.in(root, Dating.of(root));
    }

    List<Position> positions(Claim claim) {
        return Standing.of(claim).positions();
    }

    List<Position> positions(Actor actor) {
        return root.getClaims().stream().flatMap(claim -> positions(claim).stream())
                .filter(position -> position.assertion().getSpeaker() == actor).sorted(Position.BY_TIME).toList();
    }
}
