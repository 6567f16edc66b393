package org.adduce.ui.internal.mark;

import java.util.Optional;
import java.util.UUID;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;

/** Gives the actor of a choice, made if the dossier does not have it. Run within a gesture. */
public final class ActorMaking {

    private final Dossier root;

    public ActorMaking(Dossier root) {
        this.root = root;
    }

    public Optional<Actor> of(ActorChoice choice) {
        return switch (choice) {
            case ActorChoice.Existing(var actor) -> Optional.of(actor);
            case ActorChoice.New(var name) -> Optional.of(make(name));
            case ActorChoice.Unknown() -> Optional.empty();
        };
    }

    private Actor make(String name) {
        var actor = ModelFactory.eINSTANCE.createActor();
        actor.setId(UUID.randomUUID());
        actor.setKind(ActorKind.PERSON);
        actor.setName(name);
        root.getActors().add(actor);
        return actor;
    }
}
