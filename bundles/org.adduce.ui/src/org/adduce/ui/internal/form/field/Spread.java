package org.adduce.ui.internal.form.field;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * A page: one below the other in a column no wider than one likes to read, in the middle of what room there is; where there
 * is room for two columns, what stands {@link #ASIDE} has its own at the right.
 */
public final class Spread extends Layout {

    /** Layout data of what stands at the side where there is room. */
    public static final Object ASIDE = new Object();

    /** Widths in pixels. */
    private static final int MOST = 1120;
    private static final int SIDE = 320;
    private static final int GAP = 32;
    private static final int LEAST_MAIN = 480;
    private static final int MARGIN = 24;
    private static final int TOP = 20;

    private final Heights heights = new Heights();

    @Override
    protected Point computeSize(Composite composite, int wide, int high, boolean flush) {
        heights.flush(flush);
        int width = wide == SWT.DEFAULT ? MOST : wide;
        return new Point(width, place(composite, width, (control, bounds) -> { }));
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        heights.flush(flush);
        place(composite, composite.getClientArea().width, Control::setBounds);
    }

    /** Finds a place for each control; gives the height of all. */
    private int place(Composite composite, int available, BiConsumer<Control, Rectangle> placer) {
        int width = Math.max(1, Math.min(MOST, available - 2 * MARGIN));
        boolean isWide = width >= LEAST_MAIN + GAP + SIDE;
        int left = Math.max(MARGIN, (available - width) / 2);
        int main = isWide ? width - SIDE - GAP : width;
        int y = TOP;
        int side = TOP;
        for (var child : inOrder(composite)) {
            boolean isAside = isWide && child.getLayoutData() == ASIDE;
            int own = isAside ? SIDE : main;
            int height = heights.of(child, own);
            int indent = child.getLayoutData() instanceof Column.Place place ? place.indent() : 0;
            placer.accept(child, new Rectangle(isAside ? left + main + GAP : left + indent, isAside ? side : y, own - indent, height));
            side += isAside ? height : 0;
            y += isAside ? 0 : height;
        }
        return Math.max(y, side) + TOP;
    }

    /** What stands aside comes last where it stands below. */
    private static List<Control> inOrder(Composite composite) {
        return Arrays.stream(composite.getChildren()).filter(Control::getVisible)
                .sorted(Comparator.comparing(child -> child.getLayoutData() == ASIDE)).toList();
    }
}
