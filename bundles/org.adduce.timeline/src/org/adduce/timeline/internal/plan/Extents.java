package org.adduce.timeline.internal.plan;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How much room items take at a level, in milliseconds and in the order they are packed. Open ends are infinite.
 *
 * @param left where each begins
 * @param hard where its mark or bar ends
 * @param least where its words end if they are shortened as much as they may be
 * @param full where its words end
 * @param weight how much each counts
 */
record Extents(double[] left, double[] hard, double[] least, double[] full, double[] weight) {

    Extents(int size) {
        this(new double[size], new double[size], new double[size], new double[size], new double[size]);
    }

    int size() {
        return left.length;
    }

    /** Their indices in the order of where they begin. */
    int[] byLeft() {
        return IntStream.range(0, size()).boxed().sorted(Comparator.comparingDouble(i -> left[i])).mapToInt(Integer::intValue).toArray();
    }

    boolean isSorted() {
        for (int i = 1; i < left.length; i++) {
            if (left[i] < left[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** The same, where words may be left out. */
    Extents bare() {
        return new Extents(left, hard, hard, full, weight);
    }

    /** Only some of them. */
    Extents only(int[] chosen) {
        var some = new Extents(chosen.length);
        for (int i = 0; i < chosen.length; i++) {
            some.left[i] = left[chosen[i]];
            some.hard[i] = hard[chosen[i]];
            some.least[i] = least[chosen[i]];
            some.full[i] = full[chosen[i]];
            some.weight[i] = weight[chosen[i]];
        }
        return some;
    }
}
