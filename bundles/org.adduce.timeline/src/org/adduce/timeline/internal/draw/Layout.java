package org.adduce.timeline.internal.draw;

import java.util.Optional;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.Size;
import org.adduce.timeline.View;
import org.adduce.timeline.internal.plan.LaneTable;
import org.adduce.timeline.internal.plan.Plan;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.TextMetrics;
import org.adduce.timeline.scene.TextStyle;

/**
 * Where the parts of the picture lie, in pixels on a grid of 4. From top to bottom: the title and the legend, the said
 * lanes, the axis, the about lanes, the events, the overview, the shelf. On the left the names.
 */
final class Layout {

    /** Around everything. */
    static final double MARGIN = 12;

    /** In a lower picture there is less around the lanes. */
    private static final double LOW = 600;
    /** In a lower picture, what only helps is left out. */
    private static final double VERY_LOW = 240;
    /** In a lower picture the shelf has no row of its own: three sections of one row and the axis fill it. */
    private static final double NO_ROOM_FOR_SHELF = 160;

    private static final double LEAST_NAMES = 72;
    private static final double MOST_NAMES = 208;
    private static final double NAMES_SHARE = 0.18;
    private static final double NAME_GAP = 12;

    private final double width;
    private final double height;
    private final boolean hasHeader;
    private final boolean hasOverview;
    private final ShelfForm shelf;
    private final double captions;
    private final double names;

    /** What room undated things have. */
    enum ShelfForm {
        /** There are none, or they are not shown. */
        NONE,
        /** Their number alone, where the names of lanes stand, beside the axis. */
        BADGE,
        /** One row. */
        LINE,
        /** As many rows as they need. */
        ROWS
    }

    Layout(View view, LaneTable table, boolean hasUndated, double captions, TextMetrics metrics) {
        Size size = view.size();
        width = size.width();
        height = size.height();
        hasHeader = height >= VERY_LOW && (view.furniture().hasLegend() || !view.furniture().title().isEmpty());
        hasOverview = height >= VERY_LOW && view.furniture().hasOverview() && !table.isEmpty();
        shelf = !view.furniture().hasShelf() || !hasUndated ? ShelfForm.NONE
                : view.folding().isShelfOpen() ? ShelfForm.ROWS : height < NO_ROOM_FOR_SHELF ? ShelfForm.BADGE : ShelfForm.LINE;
        this.captions = snapped(captions + NAME_GAP);
        double widest = 0;
        for (var section : Section.values()) {
            for (var lane : table.lanes(section)) {
                widest = Math.max(widest, metrics.width(lane.name(), TextStyle.LANE));
            }
        }
        double most = Math.max(LEAST_NAMES, Math.min(MOST_NAMES, width * NAMES_SHARE));
        names = snapped(Math.clamp(widest, LEAST_NAMES, most) + NAME_GAP);
    }

    /** Up to the next multiple of 4. */
    static double snapped(double pixels) {
        return Math.ceil(pixels / 4) * 4;
    }

    /** Where names of lanes begin. */
    double namesLeft() {
        return MARGIN + captions;
    }

    /** How wide they may be. */
    double namesWidth() {
        return names - NAME_GAP;
    }

    double left() {
        return namesLeft() + names;
    }

    double right() {
        return width - MARGIN;
    }

    double plotWidth() {
        return Math.max(16, right() - left());
    }

    double top() {
        return hasHeader ? header() + 4 : gap();
    }

    boolean hasHeader() {
        return hasHeader;
    }

    double header() {
        return isLow() ? 20 : 28;
    }

    double axis() {
        return height < VERY_LOW ? 28 : isLow() ? 32 : 36;
    }

    /** Above and below the axis, and between sections. */
    double gap() {
        return isLow() ? 4 : 8;
    }

    private boolean isLow() {
        return height < LOW;
    }

    private double overview() {
        return isLow() ? 20 : 32;
    }

    ShelfForm shelfForm() {
        return shelf;
    }

    /** How high a row of the shelf is. */
    double shelfRow() {
        return height < VERY_LOW ? 20 : isLow() ? 24 : 28;
    }

    private boolean hasShelf() {
        return shelf == ShelfForm.LINE || shelf == ShelfForm.ROWS;
    }

    /** What the shelf takes in height, with so many rows. */
    private double shelf(int rows) {
        return hasShelf() ? rows * shelfRow() + 4 : 0;
    }

    /** Above and below the axis, above and below the events. */
    private double gaps() {
        return 4 * gap() + 4;
    }

    /** How much height the lanes of all sections have: an open shelf takes none from them, the picture grows. */
    double room() {
        return Math.max(0, height - top() - axis() - gaps() - below(1));
    }

    private double below(int rows) {
        return gap() + (hasOverview ? overview() + gap() : 0) + shelf(rows);
    }

    /** The height of the whole picture, with so many rows on the shelf: more than asked for if they or the lanes need it. */
    double height(Plan plan, int rows) {
        double needed = top() + axis() + gaps() + below(rows) + plan.height();
        return Math.max(height, needed);
    }

    Optional<Box> overview(double total, int rows) {
        double bottom = total - gap() - shelf(rows);
        return hasOverview ? Optional.of(new Box(left(), bottom - overview(), plotWidth(), overview())) : Optional.empty();
    }

    Optional<Box> shelf(double total, int rows) {
        return hasShelf() ? Optional.of(new Box(MARGIN, total - gap() - rows * shelfRow(), width - 2 * MARGIN, rows * shelfRow())) : Optional.empty();
    }

    /** Where the number of undated things stands if they have no row. */
    Optional<Box> badge(double axisTop) {
        return shelf == ShelfForm.BADGE ? Optional.of(new Box(MARGIN + 4, axisTop + 4, left() - MARGIN - 12, axis() - 8)) : Optional.empty();
    }
}
