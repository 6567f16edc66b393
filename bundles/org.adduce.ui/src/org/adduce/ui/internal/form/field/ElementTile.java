package org.adduce.ui.internal.form.field;

import java.util.Objects;
import org.adduce.model.Element;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** An element as a link, with its icon; it can be taken out by a sign, or by Delete. */
abstract class ElementTile<E extends Element> extends Tile {

    private E target;

    ElementTile(Composite parent, FormHost host) {
        super(parent, host, ACC.ROLE_LINK);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    void show(E element) {
        target = Objects.requireNonNull(element);
        redraw();
    }

    E target() {
        return target;
    }

    /** What the element is called. */
    abstract String words(E element);

    @Override
    final String words() {
        return target == null ? "" : words(target);
    }

    @Override
    boolean isHint() {
        return false;
    }

    @Override
    Image icon() {
        return target == null ? null : host().images().of(target);
    }

    @Override
    boolean hasSign() {
        return isEditable();
    }

    @Override
    void key(Event event) {
        if (isEditable() && (event.keyCode == SWT.DEL || event.keyCode == SWT.BS)) {
            actOnSign();
        }
    }

    @Override
    void paintSign(GC gc, int x, int y, int size) {
        Signs.cross(gc, x, y, size);
    }

    @Override
    String spoken() {
        return words();
    }
}
