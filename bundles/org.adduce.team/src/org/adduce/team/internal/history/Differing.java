package org.adduce.team.internal.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Two versions of a file without what both are known to have: the stretches around their differences, from the child of the
 * root in which one begins to the one after it. Stretches that both were put together of are the same; what is the same and
 * not known to be stays in, so that nothing that differs is ever left out.
 *
 * @param before what is left of the one
 * @param after what is left of the other
 */
record Differing(Content before, Content after) {

    private static final int CHUNK = 4096;
    /** What says that a child of the root begins: the end of the line before it, two blanks, and its tag's beginning. */
    private static final int AROUND = 5;

    /** A stretch that both have, at one place in one and at another in the other. */
    record Same(int before, int after, int length) {

        boolean isGoneOnBy(Same other) {
            return before + length == other.before && after + length == other.after;
        }
    }

    /** One way to go through stretches in the order of both, the longest one to where it ends. */
    private record Way(long length, Same last, Optional<Way> until) {
    }

    /** Good for this turn. */
    static Differing of(Rope before, Rope after, Room room) {
        if (before == after) {
            return new Differing(Content.of(new byte[0]), Content.of(new byte[0]));
        }
        var same = joined(Alignment.of(before, after).orElseGet(() -> inOrder(same(before, after))));
        if (same.isEmpty()) {
            return new Differing(before.content(room), after.content(room));
        }
        var gone = same.stream().map(one -> inner(one, before)).filter(one -> one.length() > 0).toList();
        var froms = gone.stream().mapToInt(Same::before).toArray();
        var others = gone.stream().mapToInt(Same::after).toArray();
        var lengths = gone.stream().mapToInt(Same::length).toArray();
        return new Differing(without(before, froms, lengths), without(after, others, lengths));
    }

    private static Content without(Rope rope, int[] froms, int[] lengths) {
        var rest = new byte[rope.length() - Arrays.stream(lengths).sum()];
        int at = 0;
        int done = 0;
        for (int i = 0; i < froms.length; i++) {
            rope.copy(at, froms[i], rest, done);
            done += froms[i] - at;
            at = froms[i] + lengths[i];
        }
        rope.copy(at, rope.length(), rest, done);
        return Content.of(rest);
    }

    /** All stretches that both have, in the order of the other. */
    private static List<Same> same(Rope before, Rope after) {
        Map<byte[], TreeMap<Integer, Integer>> known = new IdentityHashMap<>();
        for (int i = 0; i < before.pieces(); i++) {
            var piece = before.piece(i);
            // where it copies a stretch twice, one will do
            known.computeIfAbsent(piece.bytes(), any -> new TreeMap<>()).put(piece.from(), i);
        }
        var same = new ArrayList<Same>();
        for (int i = 0; i < after.pieces(); i++) {
            var piece = after.piece(i);
            var candidates = known.get(piece.bytes());
            if (candidates != null) {
                var first = Optional.ofNullable(candidates.floorKey(piece.from())).orElse(piece.from());
                for (int number : candidates.subMap(first, piece.from() + piece.length()).values()) {
                    overlap(before.piece(number), before.start(number), piece, after.start(i)).ifPresent(same::add);
                }
            }
        }
        same.sort(Comparator.comparingInt(Same::after));
        return same;
    }

    private static Optional<Same> overlap(Rope.Piece one, int oneStart, Rope.Piece other, int otherStart) {
        int from = Math.max(one.from(), other.from());
        int to = Math.min(one.from() + one.length(), other.from() + other.length());
        return to <= from ? Optional.empty() : Optional.of(new Same(oneStart + from - one.from(), otherStart + from - other.from(), to - from));
    }

    /** The most of them that stand in the same order in both and do not overlap. */
    private static List<Same> inOrder(List<Same> same) {
        var ways = new TreeMap<Integer, Way>();
        for (var one : same) {
            var until = Optional.ofNullable(ways.floorEntry(one.before())).map(Map.Entry::getValue)
                    .filter(way -> way.last().after() + way.last().length() <= one.after());
            var way = new Way(until.map(Way::length).orElse(0L) + one.length(), one, until);
            int end = one.before() + one.length();
            var better = ways.floorEntry(end);
            if (better == null || better.getValue().length() < way.length()) {
                ways.put(end, way);
                for (var worse = ways.higherEntry(end); worse != null && worse.getValue().length() <= way.length(); worse = ways.higherEntry(end)) {
                    ways.remove(worse.getKey());
                }
            }
        }
        var order = new ArrayList<Same>();
        for (var way = Optional.ofNullable(ways.lastEntry()).map(Map.Entry::getValue); way.isPresent(); way = way.get().until()) {
            order.add(way.get().last());
        }
        return order.reversed();
    }

    private static List<Same> joined(List<Same> same) {
        var joined = new ArrayList<Same>();
        for (var one : same) {
            if (!joined.isEmpty() && joined.getLast().isGoneOnBy(one)) {
                var last = joined.removeLast();
                joined.add(new Same(last.before(), last.after(), last.length() + one.length()));
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    /** From the first child of the root that begins in it to the last: what is left of it then ends, and begins anew, between two. */
    private static Same inner(Same same, Rope before) {
        int end = same.before() + same.length();
        int first = first(before, same.before(), end);
        int last = first < end ? last(before, first, end) : first;
        return new Same(first, same.after() + first - same.before(), last - first);
    }

    /** The first place where one begins, all of what says so being within; the end if there is none. */
    private static int first(Rope rope, int from, int end) {
        for (int at = from; at + AROUND <= end; at += CHUNK - AROUND + 1) {
            var chunk = new TopLevel(Content.of(rope.slice(at, Math.min(end, at + CHUNK))));
            for (int i = 1; i < chunk.end(); i++) {
                if (chunk.isStart(i)) {
                    return at + i;
                }
            }
        }
        return end;
    }

    private static int last(Rope rope, int from, int end) {
        for (int at = end; at > from; at -= CHUNK - AROUND + 1) {
            int start = Math.max(from, at - CHUNK);
            var chunk = new TopLevel(Content.of(rope.slice(start, at)));
            for (int i = chunk.end() - 1; i > 0; i--) {
                if (chunk.isStart(i)) {
                    return start + i;
                }
            }
        }
        return from;
    }
}
