package org.adduce.team.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFormat;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.ModelFactory;
import org.adduce.model.Topic;
import org.adduce.model.time.When;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.merge.Merge;
import org.adduce.team.merge.MergeException;
import org.adduce.team.merge.SideNames;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A small dossier that Ana and Ben change in different ways. */
public final class Quarrel {

    /** The claim that the ferry runs late. */
    public static final UUID CLAIM = id(1);
    /** Who runs the ferry. */
    public static final UUID ACTOR = id(2);
    /** When it first ran. */
    public static final UUID EVENT = id(3);
    /** A topic. */
    public static final UUID TOPIC = id(4);

    private Quarrel() {
    }

    /** A fixed id by number. */
    public static UUID id(int number) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L | number);
    }

    /** The dossier both began with. */
    public static Dossier base() {
        var make = ModelFactory.eINSTANCE;
        var dossier = make.createDossier();
        dossier.setId(id(99));
        dossier.setTitle("Ferries");
        dossier.setFormatVersion(DossierFormat.VERSION);
        var claim = named(CLAIM, make.createClaim());
        claim.setText("The ferry is eight to ten minutes late");
        claim.setNote("Heard on the quay.\nNobody checked.");
        dossier.getClaims().add(claim);
        var actor = named(ACTOR, make.createActor());
        actor.setName("harbour line");
        dossier.getActors().add(actor);
        var event = named(EVENT, make.createEvent());
        event.setTitle("First crossing");
        event.setWhen(When.parse("2024-05-01"));
        dossier.getEvents().add(event);
        var topic = named(TOPIC, make.createTopic());
        topic.setName("time tables");
        dossier.getTopics().add(topic);
        return dossier;
    }

    private static <E extends Element> E named(UUID id, E element) {
        element.setId(id);
        return element;
    }

    /** What comes of merging what Ana and Ben did. */
    public static OpenDossier merged(Consumer<Dossier> ana, Consumer<Dossier> ben) {
        var ours = changed(ana);
        var theirs = changed(ben);
        try {
            return open(Merge.of(Optional.of(base()), ours, theirs, new SideNames("Ana", "Ben")).dossier());
        } catch (MergeException e) {
            throw new AssertionError(e);
        }
    }

    /** The dossier after somebody changed it. */
    public static Dossier changed(Consumer<Dossier> change) {
        var dossier = base();
        change.accept(dossier);
        return dossier;
    }

    /** A dossier opened without a file. */
    public static OpenDossier open(Dossier dossier) {
        return OpenDossier.create(Path.of("ferries.adduce"), dossier);
    }

    /** A detached copy. */
    public static Dossier copy(OpenDossier dossier) {
        return EcoreUtil.copy(dossier.root());
    }

    /** The claim of a dossier. */
    public static Claim claim(Dossier dossier) {
        return dossier.getClaims().getFirst();
    }

    /** The actor of a dossier. */
    public static Actor actor(Dossier dossier) {
        return dossier.getActors().getFirst();
    }

    /** The event of a dossier. */
    public static Event event(Dossier dossier) {
        return dossier.getEvents().getFirst();
    }

    /** The topic of a dossier. */
    public static Topic topic(Dossier dossier) {
        return dossier.getTopics().getFirst();
    }

    /** The only conflict of a dossier. */
    public static OpenConflict only(OpenDossier dossier) {
        var conflicts = OpenConflict.in(dossier.root());
        if (conflicts.size() != 1) {
            throw new AssertionError("One conflict was expected: " + conflicts);
        }
        return conflicts.getFirst();
    }
}
