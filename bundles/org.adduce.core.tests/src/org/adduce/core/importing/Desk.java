package org.adduce.core.importing;

import java.nio.file.Path;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Actor;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.Utterance;

/** A dossier in memory and what a person does with it. */
final class Desk {

    final OpenDossier open;

    Desk() {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.fromString("11111111-1111-4111-8111-111111111111"));
        dossier.setTitle("The race for compute");
        open = OpenDossier.create(Path.of("race.adduce"), dossier);
    }

    ImportOutcome take(Proposal proposal) {
        return Imports.apply(open, proposal);
    }

    ImportOutcome take(Proposal reviewed, Proposal original) {
        return Imports.apply(open, reviewed, original);
    }

    Dossier root() {
        return open.root();
    }

    String canon() {
        return Canon.of(root());
    }

    Source source(Key key) {
        return (Source) element(key);
    }

    Utterance voice(Key key) {
        return (Utterance) element(key);
    }

    Actor actor(String name) {
        return (Actor) element(Key.name(name));
    }

    Element element(Key key) {
        return open.find(key.id()).orElseThrow();
    }

    boolean has(Key key) {
        return open.find(key.id()).isPresent();
    }

    void change(Runnable body) {
        open.edit("Change", root -> body.run());
    }

    /** As the command for it does: what referred to the element refers to nothing. */
    void drop(Key key) {
        change(() -> org.eclipse.emf.ecore.util.EcoreUtil.delete(element(key), true));
    }

    Actor addActor(String name) {
        var actor = ModelFactory.eINSTANCE.createActor();
        actor.setId(UUID.randomUUID());
        actor.setName(name);
        change(() -> root().getActors().add(actor));
        return actor;
    }
}
