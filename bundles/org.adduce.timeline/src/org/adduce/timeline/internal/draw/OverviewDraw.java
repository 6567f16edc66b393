package org.adduce.timeline.internal.draw;

import java.util.ArrayList;
import java.util.List;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.scale.Fit;
import org.adduce.timeline.scale.TimeRange;
import org.adduce.timeline.scale.TimeScale;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Density;
import org.adduce.timeline.scene.Frame;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.TextStyle;

/** Draws the strip that shows all time, how much there is of everything in it, and which part of it is visible. */
final class OverviewDraw {

    private static final int COLUMN = 6;
    private static final double LEAST_WINDOW = 8;
    private static final double INSET = 4;

    private final Sheet sheet;
    private final Messages messages;

    OverviewDraw(Sheet sheet, Messages messages) {
        this.sheet = sheet;
        this.messages = messages;
    }

    /** Draws it and tells where it lies. */
    Frame.Overview draw(Box box, Fit fit, TimeRange visible, long[] points) {
        var scale = new TimeScale(fit.range(), box.x(), box.width());
        sheet.add(Band.of(Role.OVERVIEW_BAND, box, 4));
        double x1 = Math.clamp(scale.x(visible.from()), box.x(), box.right() - LEAST_WINDOW);
        double x2 = Math.clamp(scale.x(visible.to()), x1 + LEAST_WINDOW, box.right());
        var window = new Box(x1, box.y(), x2 - x1, box.height());
        sheet.add(Band.of(Role.OVERVIEW_WINDOW, window, 4));
        columns(box, scale, points);
        beyond(box, fit);
        return new Frame.Overview(box, scale, window);
    }

    private void columns(Box box, TimeScale scale, long[] points) {
        var counts = new int[(int) Math.ceil(box.width() / COLUMN)];
        int most = 1;
        for (long point : points) {
            double x = scale.x(point) - box.x();
            if (x >= 0 && x < box.width()) {
                most = Math.max(most, ++counts[(int) (x / COLUMN)]);
            }
        }
        var columns = new ArrayList<Density.Column>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double height = Math.max(2, (box.height() - INSET) * Math.sqrt((double) counts[i] / most));
                columns.add(new Density.Column(box.x() + i * COLUMN, Math.min(COLUMN, box.right() - box.x() - i * COLUMN), height, List.of()));
            }
        }
        sheet.add(new Density(Role.OVERVIEW_DENSITY, box, columns, List.of(), ""));
    }

    /** How much lies too far away to be shown with the rest. */
    private void beyond(Box box, Fit fit) {
        if (fit.earlier() > 0) {
            sheet.text(messages.text("overview.earlier", fit.earlier()), TextStyle.SMALL, Role.OVERVIEW_LABEL, box.x() + INSET, box.y() + 8, box.width() / 2);
        }
        if (fit.later() > 0) {
            var text = messages.text("overview.later", fit.later());
            double width = sheet.width(text, TextStyle.SMALL);
            sheet.text(text, TextStyle.SMALL, Role.OVERVIEW_LABEL, box.right() - INSET - width, box.y() + 8, width);
        }
    }
}
