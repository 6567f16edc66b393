package org.adduce.team.ui.internal.git;

import java.util.List;
import org.adduce.team.git.HistoryGraph.Label;
import org.adduce.team.ui.internal.words.Tints;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** Draws what stands at a commit as pills: the branch one is on filled, other branches tinted, those elsewhere outlined, tags with corners. */
final class LabelPaint {

    private static final int PADDING = 7;
    private static final int GAP = 5;
    /** Pixels between a pill and the borders of its row. */
    private static final int MARGIN = 2;
    private static final int CORNER = 5;

    private final Tints tints;

    LabelPaint(Display display) {
        tints = new Tints(display);
    }

    /** Draws them beside each other; gives the x behind the last. */
    int draw(GC gc, List<Label> labels, int left, int top, int height) {
        int x = left;
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        for (var label : labels) {
            x += draw(gc, label, x, top + MARGIN, height - 2 * MARGIN) + GAP;
        }
        return x;
    }

    private int draw(GC gc, Label label, int x, int y, int height) {
        var extent = gc.textExtent(label.name(), SWT.DRAW_TRANSPARENT);
        int width = extent.x + 2 * PADDING;
        int round = label.kind() == Label.Kind.TAG ? CORNER : height;
        gc.setBackground(ground(label.kind()));
        gc.fillRoundRectangle(x, y, width, height, round, round);
        gc.setForeground(edge(label.kind()));
        gc.drawRoundRectangle(x, y, width - 1, height - 1, round, round);
        gc.setForeground(label.kind() == Label.Kind.CURRENT ? tints.onAccent() : tints.ink());
        gc.drawText(label.name(), x + PADDING, y + (height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        return width;
    }

    private Color ground(Label.Kind kind) {
        return switch (kind) {
            case CURRENT -> tints.accent();
            case BRANCH -> tints.own();
            case REMOTE -> tints.ground();
            case TAG -> tints.named();
        };
    }

    private Color edge(Label.Kind kind) {
        return switch (kind) {
            case CURRENT, BRANCH -> tints.accent();
            case REMOTE -> tints.quiet();
            case TAG -> tints.edge();
        };
    }
}
