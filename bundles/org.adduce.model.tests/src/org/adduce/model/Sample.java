package org.adduce.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;

/** Builds small dossiers by hand. Ids count up, so that failures can be read. */
public final class Sample {

    public final Dossier dossier = with(ModelFactory.eINSTANCE.createDossier());
    private int ids;

    public <E extends Element> E with(E element) {
        element.setId(UUID.nameUUIDFromBytes(("sample " + ids++).getBytes(StandardCharsets.UTF_8)));
        return element;
    }

    public Source source(String text) {
        var source = with(ModelFactory.eINSTANCE.createSource());
        dossier.getSources().add(source);
        snapshot(source, text);
        return source;
    }

    public Snapshot snapshot(Source source, String text) {
        var snapshot = with(ModelFactory.eINSTANCE.createSnapshot());
        snapshot.setText(text);
        snapshot.setRetrieved(Instant.parse("2026-06-20T10:00:00Z"));
        source.getSnapshots().add(snapshot);
        return snapshot;
    }

    public Actor actor(String name) {
        var actor = with(ModelFactory.eINSTANCE.createActor());
        actor.setName(name);
        dossier.getActors().add(actor);
        return actor;
    }

    public Claim claim(String text) {
        var claim = with(ModelFactory.eINSTANCE.createClaim());
        claim.setText(text);
        dossier.getClaims().add(claim);
        return claim;
    }

    /** A voice with the range of words it has in the source's first snapshot. */
    public Utterance voice(Source source, Actor speaker, int start, int end) {
        var voice = with(ModelFactory.eINSTANCE.createUtterance());
        voice.setSpeaker(speaker);
        voice.getAnchors().add(new Anchor(source.getSnapshots().get(0).getId(), start, end));
        source.getUtterances().add(voice);
        return voice;
    }

    /** A voice inside another. */
    public Utterance quoted(Utterance outer, Actor speaker) {
        var voice = with(ModelFactory.eINSTANCE.createUtterance());
        voice.setSpeaker(speaker);
        outer.getUtterances().add(voice);
        return voice;
    }

    public Assertion assertion(Source source, Claim claim, Utterance utterance, Stance stance) {
        var assertion = with(ModelFactory.eINSTANCE.createAssertion());
        assertion.setClaim(claim);
        assertion.setUtterance(utterance);
        assertion.setSpeaker(utterance == null ? null : utterance.getSpeaker());
        assertion.setStance(stance);
        source.getAssertions().add(assertion);
        return assertion;
    }

    public static When when(String text) {
        return When.parse(text);
    }
}
