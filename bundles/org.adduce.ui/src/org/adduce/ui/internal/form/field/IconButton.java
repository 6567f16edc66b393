package org.adduce.ui.internal.form.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A small sign that does something, without a frame until it is touched. */
final class IconButton extends Canvas {

    /** Paints the sign within a square. */
    @FunctionalInterface
    interface Sign {
        void paint(GC gc, int x, int y, int size);
    }

    private static final int SIZE = 24;
    private static final int SIGN = 16;

    private final Sign sign;
    private final Look look;
    private final Frame frame;
    private final Runnable action;

    IconButton(Composite parent, Look look, Sign sign, String name, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.sign = sign;
        this.look = look;
        this.action = action;
        look.dress(this);
        frame = new Frame(this, look);
        setToolTipText(name);
        getAccessible().addAccessibleListener(new SpokenName(() -> name));
        getAccessible().addAccessibleControlListener(new SpokenRole(ACC.ROLE_PUSHBUTTON));
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.MouseUp, this::mouseUp);
        addListener(SWT.KeyDown, this::keyDown);
    }

    private void paint(Event event) {
        event.gc.setAntialias(SWT.ON);
        event.gc.setForeground(frame.isHot() ? look.ink() : look.quiet());
        int gap = (SIZE - SIGN) / 2;
        sign.paint(event.gc, gap, gap, SIGN);
    }

    private void mouseUp(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            action.run();
        }
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
            action.run();
        }
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        return new Point(SIZE, SIZE);
    }
}
