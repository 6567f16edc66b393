package org.adduce.timeline.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.adduce.timeline.Item;
import org.adduce.timeline.internal.plan.Piece.Cluster;
import org.adduce.timeline.internal.plan.Piece.Single;

/**
 * Puts things without words into rows. Where there are more than there are rows, those in one place become a stack over
 * all rows, and stacks that stand side by side become a crowd.
 */
final class MarkPacking {

    private final List<Item> items;
    private final Extents extents;
    private final double pixel;
    private final List<List<Single>> rows = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();

    // the stack that is being filled; none while it is empty
    private final List<Item> open = new ArrayList<>();
    private double openFrom;
    private double openTo;
    private double lastTo = Double.NEGATIVE_INFINITY;

    private MarkPacking(List<Item> items, Extents extents, int count, double pixel) {
        this.items = items;
        this.extents = extents;
        this.pixel = pixel;
        IntStream.range(0, count).forEach(row -> rows.add(new ArrayList<>()));
    }

    /**
     * Packs everything.
     *
     * @param pixel how much time a pixel holds
     * @param chain how many stacks side by side become a crowd
     * @param isCovering whether a crowd counts what lies over a place, rather than what stands there
     */
    static Packed of(List<Item> items, Extents extents, int count, double pixel, int chain, boolean isCovering) {
        var packing = new MarkPacking(items, extents, count, pixel);
        IntStream.range(0, items.size()).forEach(packing::place);
        packing.close();
        return new Packed(packing.rows.stream().map(row -> new Row(List.copyOf(row))).toList(),
                new Row(new Chains(pixel, chain, isCovering).joined(packing.clusters)));
    }

    /**
     * What came out.
     *
     * @param rows things by themselves
     * @param wide stacks and crowds, which take all rows
     */
    record Packed(List<Row> rows, Row wide) {
    }

    private void place(int i) {
        double left = extents.left()[i];
        if (!open.isEmpty() && left < openTo + Measures.GAP * pixel) {
            open.add(items.get(i));
            stretch(i);
            return;
        }
        close();
        for (int row = 0; row < rows.size(); row++) {
            if (end(row) + Measures.GAP * pixel <= left) {
                rows.get(row).add(new Single(items.get(i), left, extents.hard()[i]));
                return;
            }
        }
        open(i);
    }

    /** Takes back the last of each row, which all stand in the way, and begins a stack with them. */
    private void open(int i) {
        double from = extents.left()[i];
        double longest = 0;
        var taken = new ArrayList<Single>();
        for (var row : rows) {
            if (!row.isEmpty() && row.getLast().to() + Measures.GAP * pixel > extents.left()[i]) {
                taken.add(row.removeLast());
            }
        }
        taken.sort((a, b) -> Double.compare(a.from(), b.from()));
        for (var single : taken) {
            open.add(single.item());
            from = Math.min(from, single.from());
            longest = Math.max(longest, isLong(single.from(), single.to()) ? single.to() : Double.NEGATIVE_INFINITY);
        }
        open.add(items.get(i));
        openFrom = Math.max(from, IntStream.range(0, rows.size()).mapToDouble(this::end).max().orElse(from) + Measures.GAP * pixel);
        openTo = Math.max(longest, openFrom + Measures.PILL * pixel);
        stretch(i);
    }

    private void stretch(int i) {
        if (isLong(extents.left()[i], extents.hard()[i])) {
            openTo = Math.max(openTo, extents.hard()[i]);
        }
    }

    private boolean isLong(double from, double to) {
        return to - from > Measures.PILL * pixel;
    }

    private void close() {
        if (!open.isEmpty()) {
            clusters.add(new Cluster(List.copyOf(open), openFrom, openTo));
            lastTo = openTo;
            open.clear();
        }
    }

    private double end(int row) {
        return rows.get(row).isEmpty() ? lastTo : Math.max(lastTo, rows.get(row).getLast().to());
    }
}
