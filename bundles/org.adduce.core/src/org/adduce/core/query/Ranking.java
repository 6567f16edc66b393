package org.adduce.core.query;

import java.util.Comparator;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.model.time.Bounds;

/**
 * Where an element comes in a list: by its time, those nobody can date last; then by its name; then by its id, so that the
 * order is the same every time.
 *
 * @param time milliseconds since 1970-01-01T00:00Z
 * @param name folded
 */
record Ranking<T extends Element>(long time, String name, T element) implements Comparable<Ranking<?>> {

    private static final Comparator<Ranking<?>> ORDER = Comparator.<Ranking<?>>comparingLong(Ranking::time)
            .thenComparing(Ranking::name).thenComparing(ranking -> ranking.element().getId(), Ranking::compareIds);

    static <T extends Element> Ranking<T> of(Bounds bounds, String name, T element) {
        long time = bounds.earliestInstant().isPresent() ? bounds.earliestMillis() : bounds.latestMillis();
        return new Ranking<>(time, Folding.fold(name == null ? "" : name), element);
    }

    static <T extends Element> Ranking<T> of(String name, T element) {
        return of(Bounds.UNKNOWN, name, element);
    }

    /** In the order of their texts, which {@link UUID#compareTo} does not keep. */
    static int compareIds(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    @Override
    public int compareTo(Ranking<?> other) {
        return ORDER.compare(this, other);
    }
}
