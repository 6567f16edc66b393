package org.adduce.ui.internal.importing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Enter presses the window's first button also where a list or a long text, which have the focus, would keep it for themselves. */
final class EnterFinishes {

    private EnterFinishes() {
    }

    static void on(Control control) {
        control.addListener(SWT.KeyDown, event -> pressed(control, event));
    }

    private static void pressed(Control control, Event event) {
        boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        var button = control.getShell().getDefaultButton();
        if (isEnter && event.doit && button != null && button.isEnabled()) {
            event.doit = false;
            // the window goes with the button; what else is told of this key is told first
            control.getDisplay().asyncExec(() -> {
                if (!button.isDisposed()) {
                    button.notifyListeners(SWT.Selection, new Event());
                }
            });
        }
    }
}
