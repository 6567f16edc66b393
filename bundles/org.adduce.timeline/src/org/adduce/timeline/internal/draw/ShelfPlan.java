package org.adduce.timeline.internal.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.adduce.timeline.Item;
import org.adduce.timeline.internal.draw.Layout.ShelfForm;

/**
 * Which undated things have room on the shelf, and where.
 *
 * @param chips those that have
 * @param rows in how many rows they stand; at least 1
 * @param end where the last of them ends, in pixels
 * @param hidden how many have no room
 */
record ShelfPlan(List<Chip> chips, int rows, double end, int hidden) {

    /** Between two chips. */
    static final double GAP = 8;
    /** Around the words of a chip: its edges and its mark. */
    static final double AROUND = 28;
    private static final double MOST = 168;
    private static final double ROOM_FOR_MORE = 56;
    /** More would be a list, for which there is the explorer. */
    private static final int MOST_ROWS = 12;

    /**
     * A thing on the shelf.
     *
     * @param item which
     * @param x where its chip begins
     * @param row in which row, from 0
     * @param words how wide its words may be
     */
    record Chip(Item item, double x, int row, double words) {

        double width() {
            return words + AROUND;
        }
    }

    /** As many as there is room for. */
    static ShelfPlan of(List<Item> items, Layout layout, ToDoubleFunction<String> width) {
        int most = switch (layout.shelfForm()) {
            case NONE, BADGE -> 0;
            case LINE -> 1;
            case ROWS -> MOST_ROWS;
        };
        var chips = new ArrayList<Chip>();
        double x = layout.namesLeft();
        int row = 0;
        for (var item : items) {
            double words = Math.min(MOST, width.applyAsDouble(item.look().label()));
            boolean isLast = chips.size() == items.size() - 1 && layout.shelfForm() == ShelfForm.LINE;
            double end = layout.right() - (isLast ? 0 : ROOM_FOR_MORE);
            if (x + words + AROUND > end && x > layout.namesLeft()) {
                row++;
                x = layout.namesLeft();
            }
            if (row >= most) {
                break;
            }
            chips.add(new Chip(item, x, row, words));
            x += words + AROUND + GAP;
        }
        double end = chips.isEmpty() ? layout.namesLeft() : chips.getLast().x() + chips.getLast().width() + GAP;
        return new ShelfPlan(List.copyOf(chips), chips.isEmpty() ? 1 : chips.getLast().row() + 1, end, items.size() - chips.size());
    }
}
