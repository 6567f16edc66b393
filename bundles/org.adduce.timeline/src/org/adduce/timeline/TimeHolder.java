package org.adduce.timeline;

import java.util.Optional;
import java.util.UUID;
import org.adduce.model.time.When;

/**
 * Where the time of a thing is kept: what is changed when it is dragged.
 *
 * @param element the id of the element
 * @param feature which of its features
 * @param when what it holds, if anything
 * @since 1.0
 */
public record TimeHolder(UUID element, Feature feature, Optional<When> when) {

    /** A feature of the model that holds a time. */
    public enum Feature {
        /** When a voice spoke, or an event is. */
        WHEN,
        /** When an assertion was made. */
        SAID_AT,
        /** When a source was published. */
        PUBLISHED,
        /** What time a claim is about. */
        ABOUT
    }
}
