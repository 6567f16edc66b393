package org.adduce.ui.internal.reader.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds which of many things that lie in a text overlap a stretch of it, in the time it takes to go down a balanced tree.
 * The tree is the sorted array itself: the root of each part is its middle, which also knows how far that part reaches.
 * Immutable.
 *
 * @param <T> what lies in the text
 */
public final class IntervalIndex<T> {

    private final List<T> things;
    private final Stretch[] places;
    /** The greatest end in the part of the array whose middle this is. */
    private final int[] reach;

    /** Sorts {@code things} by where they start; of two that start together the longer one comes first. */
    public IntervalIndex(Collection<? extends T> things, Function<? super T, Stretch> place) {
        var sorted = new ArrayList<T>(things);
        sorted.sort(Comparator.comparing(place, Comparator.comparingInt(Stretch::start).thenComparing(Stretch::end, Comparator.reverseOrder())));
        this.things = List.copyOf(sorted);
        this.places = this.things.stream().map(place).toArray(Stretch[]::new);
        this.reach = new int[places.length];
        measure(0, places.length);
    }

    private int measure(int from, int to) {
        if (from >= to) {
            return Integer.MIN_VALUE;
        }
        int middle = (from + to) >>> 1;
        reach[middle] = Math.max(places[middle].end(), Math.max(measure(from, middle), measure(middle + 1, to)));
        return reach[middle];
    }

    /** All things in the order of where they start. */
    public List<T> all() {
        return things;
    }

    /** What shares at least a unit with {@code stretch}, in the order of where it starts. */
    public List<T> overlapping(Stretch stretch) {
        var found = new ArrayList<T>();
        collect(0, places.length, stretch, found);
        return found;
    }

    /** What the unit at {@code offset} lies in, outer before inner. */
    public List<T> at(int offset) {
        return overlapping(new Stretch(offset, offset + 1));
    }

    private void collect(int from, int to, Stretch stretch, List<T> found) {
        if (from >= to) {
            return;
        }
        int middle = (from + to) >>> 1;
        if (reach[middle] <= stretch.start()) {
            return;
        }
        collect(from, middle, stretch, found);
        if (places[middle].start() < stretch.end()) {
            if (places[middle].overlaps(stretch)) {
                found.add(things.get(middle));
            }
            collect(middle + 1, to, stretch, found);
        }
    }
}
