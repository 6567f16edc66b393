package org.adduce.timeline.internal.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.adduce.timeline.Item;

/**
 * Items by the time they are counted at: at their start and until their end, or where they stand.
 *
 * @param items the items
 * @param starts when each begins to count, in order
 * @param ends when they cease to count, in order; the same array as {@code starts} for what counts where it stands
 */
record Sorted(List<Item> items, double[] starts, double[] ends) {

    /** Sorts items, if they are not sorted already. */
    static Sorted of(List<Item> items, boolean isCovering) {
        var starts = keys(items, isCovering);
        if (!isSorted(starts)) {
            var sorted = items.stream().sorted(Comparator.comparingDouble(item -> key(item, isCovering))).toList();
            return of(sorted, isCovering);
        }
        return new Sorted(items, starts, isCovering ? ends(items) : starts);
    }

    private static double[] keys(List<Item> items, boolean isCovering) {
        var keys = new double[items.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(items.get(i), isCovering);
        }
        return keys;
    }

    private static double key(Item item, boolean isCovering) {
        var time = item.time().orElseThrow();
        return isCovering ? time.start() : time.point();
    }

    private static double[] ends(List<Item> items) {
        var ends = new double[items.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = items.get(i).time().orElseThrow().end();
        }
        Arrays.sort(ends);
        return ends;
    }

    private static boolean isSorted(double[] keys) {
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] < keys[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
