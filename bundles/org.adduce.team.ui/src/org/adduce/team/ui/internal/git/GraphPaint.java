package org.adduce.team.ui.internal.git;

import org.adduce.team.git.HistoryGraph.Line;
import org.adduce.team.git.HistoryGraph.Row;
import org.adduce.team.ui.internal.words.Tints;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** Draws a row's part of the graph of commits: lines in the colour of what is said aside, a dot for the commit. */
final class GraphPaint {

    private static final int LANE = 14;
    private static final int LEFT = 10;
    private static final int DOT = 4;

    private final Display display;

    GraphPaint(Display display) {
        this.display = display;
    }

    /** How wide some lanes are. */
    int width(int lanes) {
        return 2 * LEFT + lanes * LANE;
    }

    void draw(GC gc, Row row, int left, int top, int height) {
        var tints = new Tints(display);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        gc.setForeground(tints.quiet());
        for (var line : row.lines()) {
            draw(gc, line, left, top, height);
        }
        int x = x(row.lane(), left);
        int y = top + height / 2;
        gc.setBackground(row.revision().isMerge() ? tints.ground() : tints.accent());
        gc.setForeground(tints.accent());
        gc.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
        gc.drawOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    }

    private static void draw(GC gc, Line line, int left, int top, int height) {
        int middle = top + height / 2;
        gc.drawLine(x(line.from(), left), line.isUpper() ? top : middle, x(line.to(), left), line.isUpper() ? middle : top + height);
    }

    private static int x(int lane, int left) {
        return left + LEFT + lane * LANE;
    }
}
