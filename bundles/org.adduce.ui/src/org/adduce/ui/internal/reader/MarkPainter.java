package org.adduce.ui.internal.reader;

import java.util.ArrayList;
import java.util.List;
import org.adduce.ui.internal.reader.page.Lanes;
import org.adduce.ui.internal.reader.page.Mark;
import org.adduce.ui.internal.reader.page.Reading;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a line under marked words, of another kind for each stance; of marks that overlap one line below the other. */
final class MarkPainter implements PaintListener {

    /** Pixels from one lane of lines to the next. */
    private static final int LANE = 4;

    private final TextPane pane;

    MarkPainter(TextPane pane) {
        this.pane = pane;
    }

    @Override
    public void paintControl(PaintEvent event) {
        pane.painted().ifPresent(reading -> {
            event.gc.setAdvanced(true);
            pane.linesIn(event.y, event.y + event.height).filter(line -> !reading.page().isHeading(line))
                    .forEach(line -> paint(event.gc, reading, line));
        });
    }

    private void paint(GC gc, Reading reading, int line) {
        var source = reading.page().source(line);
        var marks = reading.marks().in(source);
        if (marks.isEmpty()) {
            return;
        }
        var lanes = Lanes.of(marks);
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var rows = pane.rows(reading.page().toShown(mark.place().within(source)));
            gc.setForeground(pane.palette().line(mark));
            paint(gc, mark, rows, lanes.get(i), mark.place().start() >= source.start(), mark.place().end() <= source.end());
        }
    }

    private void paint(GC gc, Mark mark, List<Rectangle> rows, int lane, boolean hasStart, boolean hasEnd) {
        int height = pane.fonts().lineHeight();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (mark.isAnnotation()) {
                brackets(gc, row, height, hasStart && i == 0, hasEnd && i == rows.size() - 1);
            } else {
                Underline.of(mark.stance()).draw(gc, row.x, row.x + row.width, row.y + height + lane * LANE);
            }
            if (pane.isSelected(mark)) {
                gc.setLineStyle(SWT.LINE_SOLID);
                gc.setLineWidth(1);
                gc.drawRectangle(row.x - 1, row.y, row.width + 1, height - 1);
            }
        }
    }

    private static void brackets(GC gc, Rectangle row, int height, boolean opens, boolean closes) {
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(2);
        var corners = new ArrayList<int[]>();
        if (opens) {
            corners.add(new int[] {row.x + 4, row.y + height, row.x, row.y + height, row.x, row.y + height - 6});
        }
        if (closes) {
            int x = row.x + row.width;
            corners.add(new int[] {x - 4, row.y + height, x, row.y + height, x, row.y + height - 6});
        }
        corners.forEach(gc::drawPolyline);
    }
}
