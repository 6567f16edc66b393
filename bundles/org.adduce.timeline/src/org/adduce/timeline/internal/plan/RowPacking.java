package org.adduce.timeline.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts things with words into rows. From left to right each goes into the first row where it and its words have room;
 * else into the row whose last words must be shortened least; else it takes the place of a lighter one; else it is left
 * over. The result depends on all of time and not on what is visible.
 */
final class RowPacking {

    /** More are not tried again: by then every gap has been offered to hundreds. */
    private static final int MOST_REFILLED = 500;

    private final Extents extents;
    private final List<List<Integer>> rows = new ArrayList<>();
    private final List<Integer> left = new ArrayList<>();
    private final double[] least;
    private final double[] full;

    private RowPacking(Extents extents, int count) {
        this.extents = extents;
        least = new double[count];
        full = new double[count];
        Arrays.fill(least, Double.NEGATIVE_INFINITY);
        Arrays.fill(full, Double.NEGATIVE_INFINITY);
        IntStream.range(0, count).forEach(row -> rows.add(new ArrayList<>()));
    }

    /** Packs everything into at most so many rows. */
    static RowPacking of(Extents extents, int count) {
        var packing = new RowPacking(extents, count);
        IntStream.range(0, extents.size()).forEach(packing::place);
        packing.refill();
        packing.left.sort(null);
        return packing;
    }

    /** How many rows it takes to leave nothing over and shorten no words; one more than {@code most} if it takes more than that. */
    static int rowsFor(double[] left, double[] right, int most) {
        var ends = new double[most];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        int used = 0;
        for (int i = 0; i < left.length; i++) {
            int row = 0;
            while (row < used && ends[row] > left[i]) {
                row++;
            }
            if (row == most) {
                return most + 1;
            }
            ends[row] = right[i];
            used = Math.max(used, row + 1);
        }
        return used;
    }

    /** Which things stand in each row, by index, in order of time. */
    List<List<Integer>> rows() {
        return rows;
    }

    /** Which things found no place, in order. */
    int[] leftOver() {
        return left.stream().mapToInt(Integer::intValue).toArray();
    }

    private void place(int i) {
        int row = roomy(i);
        if (row < 0) {
            row = narrow(i);
        }
        if (row < 0) {
            row = lighter(i);
            if (row >= 0) {
                left.add(rows.get(row).removeLast());
            }
        }
        if (row < 0) {
            left.add(i);
        } else {
            rows.get(row).add(i);
            least[row] = extents.least()[i];
            full[row] = extents.full()[i];
        }
    }

    /** What was left over goes where there is still room, the heaviest first: what pushed it out may be shorter than it. */
    private void refill() {
        left.sort(Comparator.comparingDouble((Integer i) -> -extents.weight()[i]).thenComparing(i -> i));
        var tried = List.copyOf(left.subList(0, Math.min(left.size(), MOST_REFILLED)));
        left.removeAll(new HashSet<>(tried.stream().filter(this::fill).toList()));
    }

    private boolean fill(Integer i) {
        for (var row : rows) {
            int place = Collections.binarySearch(row, i);
            int next = -place - 1;
            boolean isAfter = next == 0 || extents.least()[row.get(next - 1)] <= extents.left()[i];
            boolean isBefore = next == row.size() || extents.least()[i] <= extents.left()[row.get(next)];
            if (isAfter && isBefore) {
                row.add(next, i);
                return true;
            }
        }
        return false;
    }

    private int roomy(int i) {
        for (int row = 0; row < full.length; row++) {
            if (full[row] <= extents.left()[i]) {
                return row;
            }
        }
        return -1;
    }

    private int narrow(int i) {
        int best = -1;
        for (int row = 0; row < full.length; row++) {
            if (least[row] <= extents.left()[i] && (best < 0 || full[row] < full[best])) {
                best = row;
            }
        }
        return best;
    }

    private int lighter(int i) {
        int best = -1;
        for (int row = 0; row < full.length; row++) {
            double weight = extents.weight()[rows.get(row).getLast()];
            if (weight < extents.weight()[i] && (best < 0 || weight < extents.weight()[rows.get(best).getLast()])) {
                best = row;
            }
        }
        return best;
    }
}
