package org.adduce.ui.tests.form;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.Utterance;
import org.adduce.model.time.When;

/** A small open dossier in memory, put together by hand. */
public final class Bench {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    public final Dossier root = with(MAKE.createDossier());
    private int ids;

    public <E extends Element> E with(E element) {
        element.setId(UUID.nameUUIDFromBytes(("bench " + ids++).getBytes(StandardCharsets.UTF_8)));
        return element;
    }

    public OpenDossier open() {
        return OpenDossier.create(Path.of("bench.adduce"), root);
    }

    public Actor actor(String name) {
        var actor = with(MAKE.createActor());
        actor.setName(name);
        actor.setKind(ActorKind.PERSON);
        root.getActors().add(actor);
        return actor;
    }

    public Claim claim(String text) {
        var claim = with(MAKE.createClaim());
        claim.setText(text);
        root.getClaims().add(claim);
        return claim;
    }

    public Source source(String title, String published) {
        var source = with(MAKE.createSource());
        source.setTitle(title);
        source.setPublished(When.parse(published));
        root.getSources().add(source);
        return source;
    }

    public Utterance voice(Source source, Actor speaker, String when) {
        var voice = with(MAKE.createUtterance());
        voice.setSpeaker(speaker);
        voice.setWhen(When.parse(when));
        source.getUtterances().add(voice);
        return voice;
    }

    public Assertion says(Utterance voice, Stance stance, Claim claim, String words) {
        var assertion = with(MAKE.createAssertion());
        assertion.setUtterance(voice);
        assertion.setSpeaker(voice.getSpeaker());
        assertion.setStance(stance);
        assertion.setClaim(claim);
        var quote = with(MAKE.createQuote());
        quote.setExact(words);
        assertion.getQuotes().add(quote);
        voice.source().getAssertions().add(assertion);
        return assertion;
    }
}
