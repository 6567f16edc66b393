package org.adduce.model.edit;

import java.util.List;
import java.util.UUID;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EClass;

/** Elements to be labelled. */
final class Sample {

    private Sample() {
    }

    static <E extends Element> E with(E element) {
        element.setId(UUID.randomUUID());
        return element;
    }

    static Dossier dossier() {
        return with(ModelFactory.eINSTANCE.createDossier());
    }

    static Actor actor(String name) {
        var actor = with(ModelFactory.eINSTANCE.createActor());
        actor.setName(name);
        return actor;
    }

    static Claim claim(String text) {
        var claim = with(ModelFactory.eINSTANCE.createClaim());
        claim.setText(text);
        return claim;
    }

    static Source source(String text) {
        var source = with(ModelFactory.eINSTANCE.createSource());
        var snapshot = with(ModelFactory.eINSTANCE.createSnapshot());
        snapshot.setText(text);
        source.getSnapshots().add(snapshot);
        return source;
    }

    /** A voice that says all of a text. */
    static Utterance voice(Actor speaker, String text) {
        var source = source(text);
        var voice = with(ModelFactory.eINSTANCE.createUtterance());
        voice.setSpeaker(speaker);
        voice.getAnchors().add(new Anchor(source.getSnapshots().get(0).getId(), 0, text.codePointCount(0, text.length())));
        source.getUtterances().add(voice);
        return voice;
    }

    /** All classes of which there can be elements. */
    static List<EClass> classes() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).toList();
    }

    static Element anew(EClass type) {
        return with((Element) ModelFactory.eINSTANCE.create(type));
    }
}
