package org.adduce.ui.internal.form.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Small signs painted in the colour that is set, within a square. */
final class Signs {

    private static final int ARM = 3;

    private Signs() {
    }

    /** Take it out. */
    static void cross(GC gc, int x, int y, int size) {
        int centre = size / 2;
        gc.setLineCap(SWT.CAP_ROUND);
        gc.drawLine(x + centre - ARM, y + centre - ARM, x + centre + ARM, y + centre + ARM);
        gc.drawLine(x + centre - ARM, y + centre + ARM, x + centre + ARM, y + centre - ARM);
    }

    /** There is a choice. */
    static void chevron(GC gc, int x, int y, int size) {
        int centre = size / 2;
        gc.setLineCap(SWT.CAP_ROUND);
        gc.drawPolyline(new int[] {x + centre - ARM, y + centre - 1, x + centre, y + centre + 2, x + centre + ARM, y + centre - 1});
    }

    /** One more. */
    static void plus(GC gc, int x, int y, int size) {
        int centre = size / 2;
        gc.setLineCap(SWT.CAP_ROUND);
        gc.drawLine(x + centre - ARM - 1, y + centre, x + centre + ARM + 1, y + centre);
        gc.drawLine(x + centre, y + centre - ARM - 1, x + centre, y + centre + ARM + 1);
    }

    /** It leads elsewhere. */
    static void arrow(GC gc, int x, int y, int size) {
        int centre = size / 2;
        gc.setLineCap(SWT.CAP_ROUND);
        gc.drawLine(x + centre - ARM, y + centre + ARM, x + centre + ARM, y + centre - ARM);
        gc.drawPolyline(new int[] {x + centre - ARM + 2, y + centre - ARM, x + centre + ARM, y + centre - ARM, x + centre + ARM, y + centre + ARM - 2});
    }
}
