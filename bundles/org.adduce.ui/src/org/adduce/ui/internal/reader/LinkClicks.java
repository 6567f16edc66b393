package org.adduce.ui.internal.reader;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Opens what is clicked while Ctrl is held, and shows by the pointer that it would. */
final class LinkClicks {

    private final TextPane pane;

    LinkClicks(TextPane pane) {
        this.pane = pane;
    }

    void install() {
        pane.control().addListener(SWT.MouseMove, this::point);
        pane.control().addListener(SWT.MouseUp, this::click);
        pane.control().addListener(SWT.KeyUp, event -> pane.control().setCursor(null));
    }

    private void point(Event event) {
        boolean leads = (event.stateMask & SWT.MOD1) != 0 && at(event).isPresent();
        pane.control().setCursor(leads ? pane.control().getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void click(Event event) {
        if (event.button == 1 && (event.stateMask & SWT.MOD1) != 0) {
            at(event).ifPresent(Browsing::open);
        }
    }

    private Optional<String> at(Event event) {
        return pane.offsetAt(new Point(event.x, event.y)).flatMap(pane::addressAt);
    }
}
