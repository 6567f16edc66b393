package org.adduce.team.ui.internal.git;

import org.adduce.team.git.HistoryGraph.Line;
import org.adduce.team.git.HistoryGraph.Row;
import org.adduce.team.ui.internal.words.Tints;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;

/** Draws a row's part of the graph of commits: each line of work in a colour of its own, a dot for a commit, a ring for a merge. */
final class GraphPaint {

    private static final int LANE = 14;
    private static final int LEFT = 12;
    private static final int DOT = 4;
    /** Pixels of the ground around a dot, so that it stands out where it is selected, too. */
    private static final int HALO = 2;

    private final Display display;

    GraphPaint(Display display) {
        this.display = display;
    }

    /** How wide some lanes are. */
    int width(int lanes) {
        return 2 * LEFT + Math.max(0, lanes - 1) * LANE;
    }

    void draw(GC gc, Row row, int left, int top, int height) {
        var tints = new Tints(display);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        for (var line : row.lines()) {
            gc.setForeground(tints.lane(line.isUpper() ? line.from() : line.to()));
            draw(gc, line, left, top, height);
        }
        int x = x(row.lane(), left);
        int y = top + height / 2;
        var colour = tints.lane(row.lane());
        gc.setBackground(tints.ground());
        gc.fillOval(x - DOT - HALO, y - DOT - HALO, 2 * (DOT + HALO), 2 * (DOT + HALO));
        gc.setForeground(colour);
        if (!row.revision().isMerge()) {
            gc.setBackground(colour);
            gc.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
        }
        gc.drawOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    }

    /** From lane to lane in a bow that leaves and arrives upright at the border of the row. */
    private void draw(GC gc, Line line, int left, int top, int height) {
        int middle = top + height / 2;
        int from = x(line.from(), left);
        int to = x(line.to(), left);
        int begin = line.isUpper() ? top : middle;
        int end = line.isUpper() ? middle : top + height;
        if (from == to) {
            gc.drawLine(from, begin, to, end);
            return;
        }
        var path = new Path(display);
        path.moveTo(from, begin);
        if (line.isUpper()) {
            path.quadTo(from, end, to, end);
        } else {
            path.quadTo(to, begin, to, end);
        }
        gc.drawPath(path);
        path.dispose();
    }

    private static int x(int lane, int left) {
        return left + LEFT + lane * LANE;
    }
}
