package org.adduce.timeline.internal.plan;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.adduce.timeline.Item;

/**
 * Items that are only counted: how many begin in a column of time, or how many lie over it.
 */
public final class Crowd {

    private final List<Item> items;
    private final double[] starts;
    private final double[] ends;
    private final double column;
    private final boolean isCovering;
    private final int most;

    /** A crowd of items; {@code isCovering} counts the bars over a column, else each item counts where it stands. */
    Crowd(List<Item> items, double column, boolean isCovering) {
        ToLongFunction<Item> key = item -> isCovering ? item.time().orElseThrow().start() : item.time().orElseThrow().point();
        this.items = items.stream().sorted(Comparator.comparingLong(key)).toList();
        this.column = column;
        this.isCovering = isCovering;
        starts = this.items.stream().mapToDouble(key::applyAsLong).toArray();
        ends = isCovering ? items.stream().mapToDouble(item -> item.time().orElseThrow().end()).sorted().toArray() : starts;
        most = reckonMost();
    }

    /** All items, by the time they are counted at. */
    public List<Item> items() {
        return items;
    }

    /** Whether what lies over a place is counted, rather than what stands there. */
    public boolean isCovering() {
        return isCovering;
    }

    /** How much time a column holds, in milliseconds. */
    public double column() {
        return column;
    }

    /** The greatest count of any column, at any time. */
    public int most() {
        return most;
    }

    /** How many items lie in a stretch of time. */
    public int count(double from, double to) {
        return below(starts, to) - below(ends, from);
    }

    /** The items that lie in a stretch of time. */
    public List<Item> over(double from, double to) {
        return isCovering ? items.subList(0, below(starts, to)).stream().filter(item -> item.time().orElseThrow().end() >= from).toList()
                : beginning(from, to);
    }

    /** The items that begin in a stretch of time. */
    public List<Item> beginning(double from, double to) {
        return items.subList(below(starts, from), below(starts, to));
    }

    /** The greatest count is at a column where an item begins. */
    private int reckonMost() {
        int greatest = 1;
        double last = Double.NEGATIVE_INFINITY;
        for (double start : starts) {
            double at = Math.floor(start / column) * column;
            if (at != last) {
                greatest = Math.max(greatest, count(at, at + column));
                last = at;
            }
        }
        return greatest;
    }

    /** How many of sorted values are below a limit. */
    private static int below(double[] sorted, double limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
