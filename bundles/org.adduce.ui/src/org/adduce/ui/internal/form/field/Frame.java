package org.adduce.ui.internal.form.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The outline of a field: nothing at rest, a faint line under the pointer, a clear one while it has the focus or is
 * refused. So a form reads as text until one touches it.
 */
final class Frame {

    private static final int ROUND = 6;

    private final Composite area;
    private final Look look;
    private boolean hasPointer;
    private boolean hasFocus;
    private boolean isRefused;
    private boolean isLive = true;

    Frame(Composite area, Look look) {
        this.area = area;
        this.look = look;
        area.addListener(SWT.Paint, this::paint);
        watch(area);
    }

    /** Lets a control within the frame, or the area itself, stand for the whole. */
    void watch(Control control) {
        control.addListener(SWT.MouseEnter, event -> setPointer(true));
        control.addListener(SWT.MouseExit, event -> setPointer(false));
        control.addListener(SWT.FocusIn, event -> setFocus(true));
        control.addListener(SWT.FocusOut, event -> setFocus(false));
    }

    /** Whether there is anything to do here. */
    void setLive(boolean live) {
        isLive = live;
        area.redraw();
    }

    void setRefused(boolean refused) {
        isRefused = refused;
        area.redraw();
    }

    boolean isHot() {
        return isLive && (hasPointer || hasFocus);
    }

    private void setPointer(boolean pointer) {
        hasPointer = pointer;
        area.redraw();
    }

    private void setFocus(boolean focus) {
        hasFocus = focus;
        area.redraw();
    }

    private void paint(Event event) {
        Rectangle size = area.getClientArea();
        if (!isRefused && !isHot() || size.isEmpty()) {
            return;
        }
        event.gc.setAntialias(SWT.ON);
        event.gc.setForeground(isRefused ? look.alarm() : hasFocus ? look.accent() : look.faint());
        event.gc.drawRoundRectangle(0, 0, size.width - 1, size.height - 1, ROUND, ROUND);
    }
}
