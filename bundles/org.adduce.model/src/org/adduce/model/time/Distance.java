package org.adduce.model.time;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A distance from the time of another element.
 *
 * @param anchor the element's id
 * @param offset how far, and to which side
 * @param marks how it is qualified
 */
record Distance(UUID anchor, Offset offset, Marks marks) implements Expression {

    @Override
    public WhenType type() {
        return WhenType.DISTANCE;
    }

    @Override
    public Bounds bounds(Function<UUID, Optional<Bounds>> anchors) {
        return anchors.apply(anchor).map(offset::addTo).orElse(Bounds.UNKNOWN);
    }

    @Override
    public Set<UUID> anchors() {
        return Set.of(anchor);
    }

    /** Whether this is the anchor's time itself, and the other a time after it. */
    boolean isAnchorOf(Distance other) {
        return anchor.equals(other.anchor) && offset.isZero() && !other.offset.isZero() && !other.offset.isNegative();
    }
}
