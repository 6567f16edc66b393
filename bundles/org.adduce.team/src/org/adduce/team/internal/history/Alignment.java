package org.adduce.team.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes through two versions side by side, as long as both go on alike but for some pieces here and there; that is how versions
 * that follow each other are, and much sooner done than looking for what both have anywhere.
 */
final class Alignment {

    /** So many pieces are looked ahead in either where the two differ. */
    private static final int NEAR = 8;
    /** So many bytes may have been left out of a piece. */
    private static final int LITTLE = 1 << 16;

    private final Side before;
    private final Side after;
    private final List<Differing.Same> same = new ArrayList<>();

    private Alignment(Rope before, Rope after) {
        this.before = new Side(before);
        this.after = new Side(after);
    }

    /** The way through one version: a piece, and how much of it is behind. */
    private static final class Side {
        private final Rope rope;
        private int piece;
        private int behind;

        private Side(Rope rope) {
            this.rope = rope;
        }

        private boolean hasMore(int further) {
            return piece + further < rope.pieces();
        }

        private byte[] bytes(int further) {
            return rope.piece(piece + further).bytes();
        }

        private int from(int further) {
            return rope.piece(piece + further).from() + (further == 0 ? behind : 0);
        }

        private int to(int further) {
            var one = rope.piece(piece + further);
            return one.from() + one.length();
        }

        private int place() {
            return rope.start(piece) + behind;
        }

        private void go(int further) {
            piece += further;
            behind = further == 0 ? behind : 0;
        }

        private void pass(int length) {
            behind += length;
            if (behind == rope.piece(piece).length()) {
                go(1);
            }
        }
    }

    /** What both have, in the order of both; none if they lose each other. */
    static Optional<List<Differing.Same>> of(Rope before, Rope after) {
        var alignment = new Alignment(before, after);
        return alignment.isDone() ? Optional.of(alignment.same) : Optional.empty();
    }

    private boolean isDone() {
        while (before.hasMore(0) && after.hasMore(0)) {
            if (!meet()) {
                // at the end of both the rest may differ
                return !before.hasMore(NEAR) && !after.hasMore(NEAR);
            }
            int start = Math.max(before.from(0), after.from(0));
            before.behind += start - before.from(0);
            after.behind += start - after.from(0);
            int length = Math.min(before.to(0), after.to(0)) - start;
            same.add(new Differing.Same(before.place(), after.place(), length));
            before.pass(length);
            after.pass(length);
        }
        return true;
    }

    /** Goes on to the next pieces of both that have something in common. */
    private boolean meet() {
        for (int sum = 0; sum <= 2 * NEAR; sum++) {
            for (int a = Math.max(0, sum - NEAR); a <= Math.min(sum, NEAR); a++) {
                int b = sum - a;
                if (before.hasMore(a) && after.hasMore(b) && isCommon(a, b)) {
                    before.go(a);
                    after.go(b);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isCommon(int a, int b) {
        return before.bytes(a) == after.bytes(b) && Math.max(before.from(a), after.from(b)) < Math.min(before.to(a), after.to(b))
                && Math.abs(before.from(a) - after.from(b)) < LITTLE;
    }
}
