package org.adduce.ui.internal.form.field;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Finds places for controls at a width; the finding that places them also tells how high all are. */
abstract class Arrangement extends Layout {

    private final Heights heights = new Heights();
    private final int preferred;

    /** @param preferred the width in pixels where nobody says one */
    Arrangement(int preferred) {
        this.preferred = preferred;
    }

    @Override
    protected final Point computeSize(Composite composite, int wide, int high, boolean flush) {
        heights.flush(flush);
        int width = wide == SWT.DEFAULT ? preferred : wide;
        return new Point(width, place(shown(composite), width, (control, bounds) -> { }));
    }

    @Override
    protected final void layout(Composite composite, boolean flush) {
        heights.flush(flush);
        place(shown(composite), composite.getClientArea().width, Control::setBounds);
    }

    /** What is invisible takes no room. */
    private static List<Control> shown(Composite composite) {
        return Arrays.stream(composite.getChildren()).filter(Control::getVisible).toList();
    }

    /** Finds a place for each control; gives the height of all. */
    abstract int place(List<Control> shown, int width, BiConsumer<Control, Rectangle> placer);

    /** How high a control is at a width. */
    final int height(Control control, int width) {
        return heights.of(control, width);
    }
}
