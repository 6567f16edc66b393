package org.adduce.core.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Citation;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.ModelFactory;
import org.adduce.model.Quote;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.Utterance;
import org.adduce.model.text.Quotation;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A dossier in the making, valid unless a test spoils it. Ids count up, so that failures can be read. */
final class Draft {

    static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final Instant CAPTURED = Instant.parse("2026-06-20T10:00:00Z");

    final Dossier dossier = with(MAKE.createDossier());
    private int ids;

    Draft() {
        dossier.setTitle("The race for compute");
    }

    <E extends Element> E with(E element) {
        element.setId(UUID.nameUUIDFromBytes(("draft " + ids++).getBytes(StandardCharsets.UTF_8)));
        return element;
    }

    Source source(String text) {
        var source = with(MAKE.createSource());
        source.setTitle("Fab thread");
        var snapshot = with(MAKE.createSnapshot());
        snapshot.setText(text);
        snapshot.setRetrieved(CAPTURED);
        source.getSnapshots().add(snapshot);
        dossier.getSources().add(source);
        return source;
    }

    Anchor anchor(Source source, int start, int end) {
        return new Anchor(source.getSnapshots().get(0).getId(), start, end);
    }

    Utterance voice(Source source, int start, int end) {
        var voice = with(MAKE.createUtterance());
        voice.getAnchors().add(anchor(source, start, end));
        source.getUtterances().add(voice);
        return voice;
    }

    Utterance voice(Source source, String when) {
        var voice = voice(source, 0, 1);
        voice.setWhen(When.parse(when));
        return voice;
    }

    Utterance quoted(Utterance outer, int start, int end) {
        var voice = with(MAKE.createUtterance());
        voice.getAnchors().add(anchor(outer.source(), start, end));
        outer.getUtterances().add(voice);
        return voice;
    }

    Citation citation(Utterance voice) {
        var citation = with(MAKE.createCitation());
        voice.getCitations().add(citation);
        return citation;
    }

    Actor actor(String name) {
        var actor = with(MAKE.createActor());
        actor.setName(name);
        dossier.getActors().add(actor);
        return actor;
    }

    Claim claim(String text) {
        var claim = with(MAKE.createClaim());
        claim.setText(text);
        dossier.getClaims().add(claim);
        return claim;
    }

    Event event(String when) {
        var event = with(MAKE.createEvent());
        event.setTitle("Convoy announced");
        event.setWhen(When.parse(when));
        dossier.getEvents().add(event);
        return event;
    }

    Assertion assertion(Source source, Claim claim, Stance stance) {
        var assertion = with(MAKE.createAssertion());
        assertion.setClaim(claim);
        assertion.setStance(stance);
        source.getAssertions().add(assertion);
        return assertion;
    }

    Quote quote(Source source, int start, int end) {
        var quote = Quotation.of(source.getSnapshots().get(0), start, end);
        var annotation = with(MAKE.createAnnotation());
        annotation.getQuotes().add(with(quote));
        source.getAnnotations().add(annotation);
        return quote;
    }

    static When from(Element anchor, String distance) {
        return When.parse("@" + anchor.getId() + distance);
    }

    List<Finding> all() {
        return Checks.run(dossier, new NullProgressMonitor());
    }

    /** What one check finds, by the end of its id. */
    List<Finding> found(String check) {
        var rule = CheckRegistry.platform().byId("org.adduce.check." + check).orElseThrow();
        return Checks.run(dossier, Set.of(rule), new NullProgressMonitor());
    }
}
