package org.adduce.model.time;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A day with a time of day (ISO 8601-2:2019, A.4.3).
 *
 * @param instant the instant; where no zone is written it is reckoned in UTC
 */
record Moment(Instant instant) implements Expression {

    @Override
    public WhenType type() {
        return WhenType.DATE;
    }

    @Override
    public Bounds bounds(Function<UUID, Optional<Bounds>> anchors) {
        return Bounds.of(instant, instant);
    }

    @Override
    public Marks marks() {
        return Marks.NONE;
    }
}
