package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges lists whose order counts. */
public final class Sequences {

    private Sequences() {
    }

    /**
     * What came of it.
     *
     * @param order the members in order
     * @param isContested whether both sides ordered the same members anew, and differently; the order is the old one then
     */
    public record Result<K>(List<K> order, boolean isContested) {
    }

    /**
     * Merges the orders of two lists that were made from one.
     *
     * @param members which are to be in the result; those in neither list come last
     * @param order for members that came at one place on both sides
     */
    public static <K> Result<K> merge(List<K> base, List<K> ours, List<K> theirs, Set<K> members, Comparator<K> order) {
        var mine = only(ours, members);
        var other = only(theirs, members);
        var both = new HashSet<>(mine);
        both.retainAll(new HashSet<>(other));
        var skeleton = skeleton(only(base, both), only(mine, both), only(other, both), order);
        var runs = new HashMap<Object, List<K>>();
        gather(mine, both, runs, order);
        gather(other, both, runs, order);
        var result = new LinkedHashSet<K>(runs.getOrDefault(START, List.of()));
        skeleton.order().forEach(key -> {
            result.add(key);
            result.addAll(runs.getOrDefault(key, List.of()));
        });
        members.stream().filter(key -> !result.contains(key)).sorted(order).forEach(result::add);
        return new Result<>(List.copyOf(result), skeleton.isContested());
    }

    private static final Object START = new Object();

    private static <K> List<K> only(List<K> list, Set<K> members) {
        return list.stream().filter(members::contains).distinct().toList();
    }

    /** The order of what both sides have. */
    private static <K> Result<K> skeleton(List<K> base, List<K> mine, List<K> other, Comparator<K> order) {
        if (mine.equals(other)) {
            return new Result<>(mine, false);
        }
        var old = Set.copyOf(base);
        boolean isMineOld = only(mine, old).equals(base);
        boolean isOtherOld = only(other, old).equals(base);
        if (isMineOld && isOtherOld) {
            return new Result<>(first(mine, other, order), false);
        }
        if (isMineOld || isOtherOld) {
            return new Result<>(isMineOld ? other : mine, false);
        }
        if (only(mine, old).equals(only(other, old))) {
            return new Result<>(first(mine, other, order), false);
        }
        var kept = new ArrayList<>(base);
        mine.stream().filter(key -> !old.contains(key)).sorted(order).forEach(kept::add);
        return new Result<>(kept, true);
    }

    private static <K> List<K> first(List<K> one, List<K> other, Comparator<K> order) {
        for (int i = 0; i < one.size(); i++) {
            int comparison = order.compare(one.get(i), other.get(i));
            if (comparison != 0) {
                return comparison < 0 ? one : other;
            }
        }
        return one;
    }

    /** What only one side has stands after what it stood after there. */
    private static <K> void gather(List<K> list, Set<K> both, Map<Object, List<K>> runs, Comparator<K> order) {
        Object place = START;
        var run = new ArrayList<K>();
        for (var key : list) {
            if (both.contains(key)) {
                join(place, run, runs, order);
                place = key;
                run = new ArrayList<>();
            } else {
                run.add(key);
            }
        }
        join(place, run, runs, order);
    }

    private static <K> void join(Object place, List<K> run, Map<Object, List<K>> runs, Comparator<K> order) {
        if (!run.isEmpty()) {
            runs.merge(place, run, (one, other) -> interleave(one, other, order));
        }
    }

    /**
     * Two runs in one, each in its own order, always taking the smaller head; what is in both is taken once. In which order
     * several runs are joined makes no difference.
     */
    public static <K> List<K> interleave(List<K> one, List<K> other, Comparator<K> order) {
        var result = new LinkedHashSet<K>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            result.add(order.compare(one.get(i), other.get(j)) <= 0 ? one.get(i++) : other.get(j++));
        }
        result.addAll(one.subList(i, one.size()));
        result.addAll(other.subList(j, other.size()));
        return new ArrayList<>(result);
    }
}
