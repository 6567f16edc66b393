package org.adduce.ui.internal.reader;

import org.eclipse.swt.widgets.Control;

/** Keeps the workbench's style sheets away from controls that take the system's colours for text. */
final class Unstyled {

    private static final String DISABLED = "org.eclipse.e4.ui.css.disabled";

    private Unstyled() {
    }

    static void mark(Control control) {
        control.setData(DISABLED, Boolean.TRUE);
    }
}
