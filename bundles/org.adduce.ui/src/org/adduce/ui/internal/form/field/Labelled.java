package org.adduce.ui.internal.form.field;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;

/** Lines with a label at the left, in a column of one width, and the field at its right; a control without a label takes the whole line. */
final class Labelled extends Layout {

    private static final int GAP = 4;
    private static final double MOST = 0.36;

    private final Heights heights = new Heights();
    private final int labelWidth;

    Labelled(int labelWidth) {
        this.labelWidth = labelWidth;
    }

    @Override
    protected Point computeSize(Composite composite, int wide, int high, boolean flush) {
        heights.flush(flush);
        int width = wide == SWT.DEFAULT ? 3 * labelWidth : wide;
        return new Point(width, place(composite, width, (control, bounds) -> { }));
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        heights.flush(flush);
        place(composite, composite.getClientArea().width, Control::setBounds);
    }

    /** Finds a place for each control; gives the height of all. */
    private int place(Composite composite, int width, BiConsumer<Control, Rectangle> placer) {
        int y = 0;
        List<Control> shown = Arrays.stream(composite.getChildren()).filter(Control::getVisible).toList();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof Label label && i + 1 < shown.size()) {
                y += line(label, shown.get(++i), y, width, placer);
            } else {
                int height = heights.of(shown.get(i), width);
                placer.accept(shown.get(i), new Rectangle(0, y, width, height));
                y += height;
            }
        }
        return y;
    }

    private int line(Label label, Control field, int y, int width, BiConsumer<Control, Rectangle> placer) {
        int labels = (int) Math.min(labelWidth, width * MOST);
        int left = labels + GAP;
        int labelHeight = heights.of(label, labels);
        int fieldHeight = heights.of(field, width - left);
        placer.accept(label, new Rectangle(0, y + Look.RISE, labels, labelHeight));
        placer.accept(field, new Rectangle(left, y, Math.max(1, width - left), fieldHeight));
        return Math.max(labelHeight + Look.RISE, fieldHeight);
    }
}
