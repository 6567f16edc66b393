package org.adduce.ui.internal.form.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * One below the other, each as wide as there is room and as high as its words then need; what is invisible takes no room.
 */
public final class Column extends Layout {

    /**
     * How a control stands in the column.
     *
     * @param above what is kept free above it, in pixels
     * @param indent what is kept free at its left, in pixels
     */
    public record Place(int above, int indent) {
    }

    private static final Place PLAIN = new Place(0, 0);

    private final Heights heights = new Heights();
    private final int marginWidth;
    private final int marginHeight;

    /** A column without margins. */
    public Column() {
        this(0, 0);
    }

    /** A column with margins, in pixels. */
    public Column(int marginWidth, int marginHeight) {
        this.marginWidth = marginWidth;
        this.marginHeight = marginHeight;
    }

    @Override
    protected Point computeSize(Composite composite, int wide, int high, boolean flush) {
        heights.flush(flush);
        int width = wide == SWT.DEFAULT ? preferred(composite) : wide;
        int height = 2 * marginHeight;
        for (var child : composite.getChildren()) {
            if (child.getVisible()) {
                height += place(child).above + height(child, width);
            }
        }
        return new Point(width, height);
    }

    private int preferred(Composite composite) {
        int width = 0;
        for (var child : composite.getChildren()) {
            if (child.getVisible()) {
                width = Math.max(width, child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + place(child).indent);
            }
        }
        return width + 2 * marginWidth;
    }

    private int height(Control child, int width) {
        return heights.of(child, width - 2 * marginWidth - place(child).indent);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        heights.flush(flush);
        int width = composite.getClientArea().width;
        int y = marginHeight;
        for (var child : composite.getChildren()) {
            if (child.getVisible()) {
                int height = height(child, width);
                y += place(child).above;
                child.setBounds(marginWidth + place(child).indent, y, Math.max(1, width - 2 * marginWidth - place(child).indent), height);
                y += height;
            }
        }
    }

    private static Place place(Control child) {
        return child.getLayoutData() instanceof Place place ? place : PLAIN;
    }
}
