package org.adduce.ui.internal.form.field;

import java.util.Objects;
import org.adduce.model.Element;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** An element that a field refers to, as a link to it; it can be taken out. */
final class LinkTile extends Tile {

    private final Runnable remover;
    private Element target;

    LinkTile(Composite parent, FormHost host, Runnable remover) {
        super(parent, host, ACC.ROLE_LINK);
        this.remover = remover;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    void show(Element element) {
        target = Objects.requireNonNull(element);
        redraw();
    }

    Element target() {
        return target;
    }

    @Override
    String words() {
        return target == null ? "" : WholeWords.of(target);
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
    void act() {
        host().select(target);
    }

    @Override
    boolean hasSign() {
        return isEditable();
    }

    @Override
    void actOnSign() {
        remover.run();
    }

    @Override
    void key(Event event) {
        if (isEditable() && (event.keyCode == SWT.DEL || event.keyCode == SWT.BS)) {
            remover.run();
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
