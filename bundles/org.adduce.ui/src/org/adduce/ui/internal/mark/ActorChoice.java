package org.adduce.ui.internal.mark;

import org.adduce.model.Actor;
import org.adduce.model.Utterance;

/** Who speaks. */
public sealed interface ActorChoice {

    /** Somebody the dossier knows. */
    record Existing(Actor actor) implements ActorChoice {
    }

    /** Somebody it will know. */
    record New(String name) implements ActorChoice {
    }

    /** Nobody knows who. */
    record Unknown() implements ActorChoice {
    }

    /** Who speaks in a voice. */
    static ActorChoice of(Utterance utterance) {
        return utterance.getSpeaker() == null ? new Unknown() : new Existing(utterance.getSpeaker());
    }

    /** The name to show; empty where nobody knows. */
    default String name() {
        return switch (this) {
            case Existing(var actor) -> actor.getName() == null ? "" : actor.getName();
            case New(var name) -> name;
            case Unknown() -> "";
        };
    }
}
