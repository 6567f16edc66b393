package org.adduce.ui.internal.preferences;

import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Waits for the system's colours to follow a choice of light or dark before there is a window. On the UI thread. */
final class EarlyColours {

    /** Milliseconds. */
    private static final int PATIENCE = 1_000;

    private EarlyColours() {
    }

    /** The system tells its colours to windows alone: one that nobody sees is told. Gives up after a while. */
    static void await(Display display, BooleanSupplier arrived) {
        var shell = new Shell(display, SWT.NO_TRIM | SWT.TOOL | SWT.NO_FOCUS);
        try {
            shell.setBounds(0, 0, 1, 1);
            shell.setAlpha(0);
            shell.setVisible(true);
            long end = System.nanoTime() + PATIENCE * 1_000_000L;
            display.timerExec(PATIENCE, () -> { });
            while (!arrived.getAsBoolean() && System.nanoTime() < end) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            shell.dispose();
        }
    }
}
