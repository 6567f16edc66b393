package org.adduce.search;

import java.util.List;
import java.util.UUID;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.time.When;

/** Makes elements in a dossier. */
record Sample(Dossier dossier) {

    private static <T extends Element> T named(T element) {
        element.setId(UUID.randomUUID());
        return element;
    }

    Actor actor(String name, String... aliases) {
        var actor = named(ModelFactory.eINSTANCE.createActor());
        actor.setName(name);
        actor.getAliases().addAll(List.of(aliases));
        dossier.getActors().add(actor);
        return actor;
    }

    Claim claim(String text) {
        var claim = named(ModelFactory.eINSTANCE.createClaim());
        claim.setText(text);
        dossier.getClaims().add(claim);
        return claim;
    }

    Source source(String title, String published) {
        var source = named(ModelFactory.eINSTANCE.createSource());
        source.setTitle(title);
        source.setPublished(When.parse(published));
        dossier.getSources().add(source);
        return source;
    }

    Assertion assertion(Source source, Claim claim, Actor speaker, Stance stance) {
        var assertion = named(ModelFactory.eINSTANCE.createAssertion());
        assertion.setClaim(claim);
        assertion.setSpeaker(speaker);
        assertion.setStance(stance);
        source.getAssertions().add(assertion);
        return assertion;
    }
}
