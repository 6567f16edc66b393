package org.adduce.ui.internal.form;

import java.util.Optional;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;

/**
 * Puts off what a press of the mouse asks for until the button is released, and lets it be if the press began a drag: who
 * drags an element onto a form must not lose that form by taking hold of the element.
 */
final class PressedMouse implements Listener {

    private static final int[] EVENTS = {SWT.MouseDown, SWT.MouseUp, SWT.DragDetect, SWT.Dispose};

    private final Display display;
    /** What it was pressed on; a release is not told of what is gone by then, as a dialog that a double click closes. */
    private Optional<Widget> pressed = Optional.empty();
    private Optional<Runnable> waiting = Optional.empty();

    PressedMouse(Display display) {
        this.display = display;
        for (int type : EVENTS) {
            display.addFilter(type, this);
        }
    }

    void dispose() {
        for (int type : EVENTS) {
            display.removeFilter(type, this);
        }
        waiting = Optional.empty();
    }

    /** Does something now, or when the button is released; only the last of several. */
    void afterwards(Runnable what) {
        if (pressed.isPresent()) {
            waiting = Optional.of(what);
        } else if (!isDragging()) {
            what.run();
        }
    }

    /** A viewer tells of a selection some time after the press, when the drag may be under way already. */
    private static boolean isDragging() {
        return LocalSelectionTransfer.getTransfer().getSelection() != null;
    }

    @Override
    public void handleEvent(Event event) {
        switch (event.type) {
            case SWT.MouseDown -> pressed = Optional.of(event.widget);
            case SWT.DragDetect -> release(false);
            case SWT.Dispose -> pressed.filter(gone -> gone == event.widget).ifPresent(gone -> release(true));
            default -> release(true);
        }
    }

    private void release(boolean isKept) {
        pressed = Optional.empty();
        var due = waiting;
        waiting = Optional.empty();
        if (isKept) {
            // The part under the pointer hears of the release first.
            due.ifPresent(display::asyncExec);
        }
    }
}
