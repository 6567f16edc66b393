package org.adduce.model.time;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A span between two dates (ISO 8601-2:2019, 10).
 *
 * @param from where it starts
 * @param to where it ends
 */
record Interval(Side from, Side to) implements Expression {

    @Override
    public WhenType type() {
        return WhenType.INTERVAL;
    }

    @Override
    public Bounds bounds(Function<UUID, Optional<Bounds>> anchors) {
        return new Bounds(from.earliest(anchors), to.latest(anchors));
    }

    @Override
    public Marks marks() {
        return from.marks().and(to.marks());
    }

    @Override
    public End start() {
        return from.asStart();
    }

    @Override
    public End end() {
        return to.asEnd();
    }

    @Override
    public Set<UUID> anchors() {
        var all = new LinkedHashSet<>(from.anchors());
        all.addAll(to.anchors());
        return Collections.unmodifiableSet(all);
    }
}
