package org.adduce.model.derived;

import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.model.time.When;

/**
 * When something was said, as far as the dossier lets us tell; derived, never stored.
 *
 * @since 1.0
 */
public sealed interface Said {

    /** It was said at {@code when}, which {@code from} tells: the assertion itself, its utterance or its source. */
    record At(When when, Element from) implements Said {
    }

    /** It has no time of its own but was passed on by {@code voice}, and so was said before {@code when}. */
    record Before(When when, Element voice) implements Said {
    }

    /** Nothing tells. */
    record Unknown() implements Said {
    }

    /** The time it was said at, or before; none where nothing tells. */
    default Optional<When> time() {
        return switch (this) {
            case At at -> Optional.of(at.when());
            case Before before -> Optional.of(before.when());
            case Unknown unknown -> Optional.empty();
        };
    }
}
