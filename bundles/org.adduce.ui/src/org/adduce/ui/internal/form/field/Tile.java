package org.adduce.ui.internal.form.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A painted field that is not typed into: perhaps an icon, words that wrap, and a sign at the right for what can be done.
 * It takes the focus, and Enter, Space and a click do it.
 */
abstract class Tile extends Canvas {

    private static final int ICON = 16;
    private static final int GAP = 6;
    private static final int SIGN = 16;

    private final FormHost host;
    private final Frame frame;
    private final TextLayout layout;
    private boolean isEditable = true;

    Tile(Composite parent, FormHost host, int role) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.host = host;
        host.look().dress(this);
        layout = new TextLayout(getDisplay());
        layout.setFont(host.look().text());
        frame = new Frame(this, host.look());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.KeyDown, this::keyDown);
        addListener(SWT.MouseUp, this::mouseUp);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.Dispose, event -> layout.dispose());
        getAccessible().addAccessibleListener(new SpokenName(this::spoken));
        getAccessible().addAccessibleControlListener(new SpokenRole(role));
    }

    /** The words shown. */
    abstract String words();

    /** Whether the words only stand in for what is missing. */
    abstract boolean isHint();

    /** The icon before the words; null for none, as SWT has it. */
    abstract Image icon();

    /** What a click on the words does, or Enter. */
    abstract void act();

    /** What the sign at the right does. */
    abstract void actOnSign();

    /** Whether there is a sign at the right. */
    abstract boolean hasSign();

    /** Paints the sign in its square. */
    abstract void paintSign(GC gc, int x, int y, int size);

    /** What a screen reader says. */
    abstract String spoken();

    /** A key that is none of those every tile knows. */
    void key(Event event) {
    }

    final FormHost host() {
        return host;
    }

    final boolean isEditable() {
        return isEditable;
    }

    final void setEditable(boolean editable) {
        isEditable = editable;
        redraw();
    }

    final boolean isHot() {
        return frame.isHot();
    }

    private int before() {
        return Look.PAD + (icon() == null ? 0 : ICON + GAP);
    }

    private int after() {
        return Look.PAD + (hasSign() ? SIGN : 0);
    }

    private void layOut(int width) {
        layout.setText(words());
        layout.setWidth(Math.max(1, width - before() - after()));
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        checkWidget();
        if (wide == SWT.DEFAULT) {
            layout.setText(words());
            layout.setWidth(-1);
            return new Point(before() + layout.getBounds().width + after(), lineHeight());
        }
        layOut(wide);
        return new Point(wide, Math.max(lineHeight(), layout.getBounds().height + 2 * Look.RISE));
    }

    private int lineHeight() {
        return Math.max(ICON, layout.getLineBounds(0).height) + 2 * Look.RISE;
    }

    private void paint(Event event) {
        var size = getClientArea();
        layOut(size.width);
        event.gc.setForeground(isHint() ? host.look().quiet() : host.look().ink());
        layout.draw(event.gc, before(), Look.RISE);
        int line = layout.getLineBounds(0).height;
        if (icon() != null) {
            event.gc.drawImage(icon(), Look.PAD, Look.RISE + (line - ICON) / 2);
        }
        if (hasSign() && isHot()) {
            event.gc.setAntialias(SWT.ON);
            event.gc.setForeground(host.look().quiet());
            paintSign(event.gc, size.width - after() + (Look.PAD - 2), Look.RISE + (line - SIGN) / 2, SIGN);
        }
    }

    private void keyDown(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> act();
            default -> key(event);
        }
    }

    private void mouseUp(Event event) {
        if (event.button != 1 || !getClientArea().contains(event.x, event.y)) {
            return;
        }
        forceFocus();
        if (hasSign() && event.x >= getClientArea().width - after()) {
            actOnSign();
        } else {
            act();
        }
    }
}
