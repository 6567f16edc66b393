package org.adduce.core.internal.importing;

import java.util.Optional;
import org.adduce.model.Element;

/** What becomes of a proposed item. */
sealed interface Fate {

    /** It becomes a new element. */
    record Created(Element element) implements Fate {
    }

    /** It is in the dossier already. */
    record Known(Element element) implements Fate {
    }

    /**
     * It is an element of another id, of which nothing is changed.
     *
     * @param isChosen whether the proposal says so; else it was found out
     */
    record Same(Element element, boolean isChosen) implements Fate {
    }

    /** A person has dropped it or what it stands in, and so it stays dropped. */
    record Dropped() implements Fate {
    }

    /** It has no place; people were told why. */
    record LeftOut() implements Fate {
    }

    /** What it is or becomes in the dossier. */
    default Optional<Element> asElement() {
        return switch (this) {
            case Created created -> Optional.of(created.element());
            case Known known -> Optional.of(known.element());
            case Same same -> Optional.of(same.element());
            case Dropped dropped -> Optional.empty();
            case LeftOut leftOut -> Optional.empty();
        };
    }
}
