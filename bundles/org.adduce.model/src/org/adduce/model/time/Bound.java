package org.adduce.model.time;

import java.time.Instant;

/**
 * One side of {@link Bounds}: an instant, no limit, or nothing known.
 *
 * @since 1.0
 */
public sealed interface Bound {

    /** No limit on this side. */
    Bound OPEN = Limit.OPEN;

    /** Not known, or beyond what an {@link Instant} holds. */
    Bound UNKNOWN = Limit.UNKNOWN;

    /**
     * A limit at an instant.
     *
     * @param instant the limit, inclusive
     * @since 1.0
     */
    record At(Instant instant) implements Bound {
    }

    /**
     * The sides that have no instant.
     *
     * @since 1.0
     */
    enum Limit implements Bound {
        /** No limit. */
        OPEN,
        /** Not known. */
        UNKNOWN
    }

    /**
     * A limit at an instant.
     *
     * @param instant the limit, inclusive
     * @return the bound
     * @since 1.0
     */
    static Bound at(Instant instant) {
        return new At(instant);
    }
}
