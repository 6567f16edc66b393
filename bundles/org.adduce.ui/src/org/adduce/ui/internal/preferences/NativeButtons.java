package org.adduce.ui.internal.preferences;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Keeps the workbench's themes from giving buttons colours. A colour that is set holds for a button that cannot be pressed too,
 * and it looks as if it could; the toolkit has colours of its own for each state, in the light and in the dark. On the UI thread.
 */
final class NativeButtons {

    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private NativeButtons() {
    }

    /** For all buttons that will be made; asked before there are any. Themes hear of a new widget by the same event, later than filters. */
    static void keep(Display display) {
        display.addFilter(SWT.Skin, NativeButtons::spare);
    }

    private static void spare(Event event) {
        if (event.widget instanceof Button button) {
            button.setData(UNSTYLED, Boolean.TRUE);
        }
    }
}
