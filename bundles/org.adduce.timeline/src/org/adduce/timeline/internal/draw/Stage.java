package org.adduce.timeline.internal.draw;

import java.util.List;
import org.adduce.timeline.Item;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.Stretch;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.internal.plan.Footprints;
import org.adduce.timeline.internal.plan.Piece;
import org.adduce.timeline.internal.plan.Row;
import org.adduce.timeline.scale.TimeScale;

/**
 * What the sections are drawn with.
 *
 * @param sheet what they are drawn on
 * @param scale the visible time
 * @param footprints what knows the widths of words
 * @param messages the words
 * @param by what the lanes are
 */
record Stage(Sheet sheet, TimeScale scale, Footprints footprints, Messages messages, Lanes by) {

    double left() {
        return scale.left();
    }

    double right() {
        return scale.right();
    }

    /** Where an instant lies, held within some pixels beyond the plot so that infinite ends stay drawable. */
    double x(double millis) {
        double x = scale.left() + (millis - scale.range().from()) / scale.millisPerPixel();
        return Math.clamp(x, left() - 1000, right() + 1000);
    }

    /** Where an item stands. */
    double x(Item item) {
        return scale.x(time(item).point());
    }

    /** Whether a place is on the plot. */
    boolean isVisible(double x) {
        return x >= left() && x <= right();
    }

    /** The pieces of a row that are at least partly visible. */
    List<Piece> visible(Row row) {
        int first = row.firstEndingAt(scale.range().from());
        int last = first;
        while (last < row.pieces().size() && row.pieces().get(last).from() <= scale.range().to()) {
            last++;
        }
        return row.pieces().subList(first, last);
    }

    /** Up to where words after a piece may reach: the next piece beside it, or the plot's right side. */
    double limit(Piece piece, Row row, Row wide) {
        double next = Math.min(row.nextFrom(piece.from()), wide.nextFrom(piece.from()));
        return Math.min(right(), x(next) - 4);
    }

    /** From where on a line under a piece may begin: where the piece before it ends. */
    double backLimit(Piece piece, Row row, Row wide) {
        double previous = Math.max(row.previousTo(piece.from()), wide.previousTo(piece.from()));
        return Math.max(left(), x(previous) + 4);
    }

    static Stretch time(Item item) {
        return item.time().orElseThrow();
    }
}
