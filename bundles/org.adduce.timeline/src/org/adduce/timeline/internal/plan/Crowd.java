package org.adduce.timeline.internal.plan;

import java.util.List;
import java.util.Optional;
import org.adduce.timeline.Item;
import org.adduce.timeline.scene.Role;

/** Items that are only counted: how many stand in a column of time, or how many lie over it. */
public final class Crowd {

    private final Sorted sorted;
    private final double column;
    private final boolean isCovering;
    private final int most;
    private final Optional<Role> role;

    /** A crowd; {@code isCovering} counts the bars over a column, else each item counts where it stands. */
    Crowd(Sorted sorted, double column, boolean isCovering) {
        this.sorted = sorted;
        this.column = column;
        this.isCovering = isCovering;
        most = isCovering ? mostOver() : mostStanding();
        var roles = items().stream().map(item -> item.look().role()).distinct().limit(2).toList();
        role = roles.size() == 1 ? Optional.of(roles.getFirst()) : Optional.empty();
    }

    /** All items, by the time they are counted at. */
    public List<Item> items() {
        return sorted.items();
    }

    /** The role that all of them have, if they have one in common. */
    public Optional<Role> role() {
        return role;
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
        return below(sorted.starts(), to) - below(sorted.ends(), from);
    }

    /** The items that lie in a stretch of time. */
    public List<Item> over(double from, double to) {
        if (!isCovering) {
            return beginning(from, to);
        }
        return items().subList(0, below(sorted.starts(), to)).stream().filter(item -> item.time().orElseThrow().end() >= from).toList();
    }

    /** The items that begin in a stretch of time. */
    public List<Item> beginning(double from, double to) {
        return items().subList(below(sorted.starts(), from), below(sorted.starts(), to));
    }

    /** The greatest count is at a column where an item begins. */
    private int mostOver() {
        int greatest = 1;
        double last = Double.NEGATIVE_INFINITY;
        for (double start : sorted.starts()) {
            double at = Math.floor(start / column) * column;
            if (at != last) {
                greatest = Math.max(greatest, count(at, at + column));
                last = at;
            }
        }
        return greatest;
    }

    private int mostStanding() {
        int greatest = 1;
        int count = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (double at : sorted.starts()) {
            if (at >= end) {
                end = Math.floor(at / column) * column + column;
                count = 0;
            }
            greatest = Math.max(greatest, ++count);
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
