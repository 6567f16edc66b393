package org.adduce.ui.internal.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** The head over two blocks, side by side where there is room for both and one below the other where there is not; in the middle, and no wider than one can take in. In pixels. */
final class WelcomeLayout extends Layout {

    private static final int MARGIN = 24;
    private static final int GAP = 32;
    private static final int BELOW_HEAD = 20;
    private static final int WIDEST = 880;
    private static final int LEAST_BESIDE = 560;

    @Override
    protected Point computeSize(Composite page, int wide, int high, boolean flush) {
        int width = wide == SWT.DEFAULT ? WIDEST : wide;
        return new Point(width, arrange(page, width, false));
    }

    @Override
    protected void layout(Composite page, boolean flush) {
        arrange(page, page.getClientArea().width, true);
    }

    /** Gives the height that is needed. */
    private static int arrange(Composite page, int width, boolean isPlacing) {
        var blocks = page.getChildren();
        int room = Math.clamp(width - 2L * MARGIN, 1, WIDEST);
        int left = Math.max(MARGIN, (width - room) / 2);
        boolean isBeside = room >= LEAST_BESIDE;
        int column = isBeside ? (room - GAP) / 2 : room;
        int y = MARGIN;
        int[] heights = new int[blocks.length];
        for (int i = 0; i < blocks.length; i++) {
            heights[i] = blocks[i].computeSize(i == 0 ? room : column, SWT.DEFAULT).y;
        }
        int bodies = y + heights[0] + BELOW_HEAD;
        int second = isBeside ? bodies : bodies + heights[1] + BELOW_HEAD;
        if (isPlacing) {
            blocks[0].setBounds(left, y, room, heights[0]);
            blocks[1].setBounds(left, bodies, column, heights[1]);
            blocks[2].setBounds(isBeside ? left + column + GAP : left, second, column, heights[2]);
        }
        return (isBeside ? bodies + Math.max(heights[1], heights[2]) : second + heights[2]) + MARGIN;
    }
}
