package org.adduce.timeline.internal.draw;

import java.util.Locale;
import org.adduce.timeline.scale.Tick;
import org.adduce.timeline.scale.Ticks;
import org.adduce.timeline.scale.TimeScale;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Rule;
import org.adduce.timeline.scene.TextStyle;

/** Draws the axis: above the context, below the ticks with their words, at its lower side the small ticks; and the grid. */
final class AxisDraw {

    private static final double SMALL = 4;

    private final Sheet sheet;
    private final TimeScale scale;
    private final Ticks ticks;

    AxisDraw(Sheet sheet, TimeScale scale, Locale locale) {
        this.sheet = sheet;
        this.scale = scale;
        ticks = Ticks.of(scale, text -> sheet.width(text, TextStyle.LABEL), locale);
    }

    /** The lines behind the lanes. */
    void grid(double top, double bottom) {
        for (var tick : ticks.labelled()) {
            upright(Role.GRID, tick, top, bottom);
        }
        for (var tick : ticks.context()) {
            upright(Role.GRID_STRONG, tick, top, bottom);
        }
    }

    /** The axis itself, on a band that begins further left, under the names. */
    void axis(Box box, double left) {
        sheet.add(Band.of(Role.AXIS_BAND, Box.between(left, box.y(), box.right(), box.bottom()), 0));
        for (long instant : ticks.small()) {
            sheet.add(Rule.upright(Role.TICK_SMALL, scale.x(instant), box.bottom() - SMALL, box.bottom()));
        }
        boolean hasContext = !ticks.context().isEmpty();
        double middle = hasContext ? box.centreY() : box.y();
        for (var tick : ticks.labelled()) {
            upright(Role.TICK, tick, middle, box.bottom());
            label(tick, TextStyle.LABEL, Role.AXIS_LABEL, (middle + box.bottom()) / 2);
        }
        for (var tick : ticks.context()) {
            upright(Role.TICK, tick, box.y(), box.bottom());
            label(tick, TextStyle.STRONG, Role.AXIS_CONTEXT, box.y() + box.height() / 4 + 1);
        }
    }

    private void upright(Role role, Tick tick, double top, double bottom) {
        double x = scale.x(tick.instant());
        if (x >= scale.left() && x <= scale.right()) {
            sheet.add(Rule.upright(role, x, top, bottom));
        }
    }

    /** Words beside a tick, held in view while any of what they name is; left out where they would not fit whole. */
    private void label(Tick tick, TextStyle style, Role role, double middle) {
        double left = Math.max(scale.x(tick.instant()), scale.left()) + Ticks.GAP;
        double right = Math.min(scale.x(tick.next()) - Ticks.GAP, scale.right());
        if (sheet.width(tick.text(), style) <= right - left) {
            sheet.text(tick.text(), style, role, left, middle, right - left);
        }
    }
}
