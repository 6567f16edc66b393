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

    private static final double LEAST_NAMES = 72;
    private static final double MOST_NAMES = 208;
    private static final double NAMES_SHARE = 0.18;
    private static final double NAME_GAP = 12;

    private final double width;
    private final double height;
    private final boolean hasHeader;
    private final boolean hasOverview;
    private final boolean hasShelf;
    private final double captions;
    private final double names;

    Layout(View view, LaneTable table, boolean hasUndated, double captions, TextMetrics metrics) {
        Size size = view.size();
        width = size.width();
        height = size.height();
        hasHeader = height >= VERY_LOW && (view.furniture().hasLegend() || !view.furniture().title().isEmpty());
        hasOverview = height >= VERY_LOW && view.furniture().hasOverview() && !table.isEmpty();
        hasShelf = height >= VERY_LOW && view.furniture().hasShelf() && hasUndated;
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
        return isLow() ? 32 : 36;
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

    private double shelf() {
        return isLow() ? 24 : 28;
    }

    /** Above and below the axis, above and below the events. */
    private double gaps() {
        return 4 * gap() + 4;
    }

    /** How much height the lanes of all sections have. */
    double room() {
        return Math.max(0, height - top() - axis() - gaps() - below());
    }

    private double below() {
        return gap() + (hasOverview ? overview() + gap() : 0) + (hasShelf ? shelf() + 4 : 0);
    }

    /** The height of the whole picture: more than asked for if the lanes need it. */
    double height(Plan plan) {
        double needed = top() + axis() + gaps() + below() + plan.height();
        return Math.max(height, needed);
    }

    Optional<Box> overview(double total) {
        double bottom = total - gap() - (hasShelf ? shelf() + 4 : 0);
        return hasOverview ? Optional.of(new Box(left(), bottom - overview(), plotWidth(), overview())) : Optional.empty();
    }

    Optional<Box> shelf(double total) {
        return hasShelf ? Optional.of(new Box(MARGIN, total - gap() - shelf(), width - 2 * MARGIN, shelf())) : Optional.empty();
    }
}
