package org.adduce.app.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Windows of the platform's that would reach beyond a small screen are put within it, their frames too. */
final class WithinScreen {

    /** Milliseconds after which the window manager has given a window its frame. */
    private static final int FRAMED = 100;
    /** Pixels of a frame at the bottom, and its title. */
    private static final int FRAME = 32;

    private WithinScreen() {
    }

    /** Looks after every window that is shown from now on. */
    static void keep(Display display) {
        display.addFilter(SWT.Show, WithinScreen::shown);
    }

    private static void shown(Event event) {
        if (event.widget instanceof Shell shell && isFramed(shell.getStyle())) {
            fit(shell);
            shell.getDisplay().timerExec(FRAMED, () -> fit(shell));
        }
    }

    /** Tips and popups are put in their places by those who show them. */
    private static boolean isFramed(int style) {
        return (style & (SWT.TITLE | SWT.RESIZE)) != 0 && (style & SWT.ON_TOP) == 0;
    }

    private static void fit(Shell shell) {
        if (shell.isDisposed() || shell.getMaximized() || shell.getMinimized() || shell.getFullScreen()) {
            return;
        }
        var bounds = shell.getBounds();
        var within = within(bounds, inner(shell.getMonitor().getClientArea()));
        if (!within.equals(bounds)) {
            shell.setBounds(within);
        }
    }

    /** The window manager's frame is not told before it is there, and by some not at all. */
    private static Rectangle inner(Rectangle screen) {
        return new Rectangle(screen.x, screen.y, screen.width, screen.height - FRAME);
    }

    /** Moved as little as is needed, and made smaller only where it is larger than the screen. */
    static Rectangle within(Rectangle window, Rectangle screen) {
        int width = Math.min(window.width, screen.width);
        int height = Math.min(window.height, screen.height);
        int x = Math.clamp(window.x, screen.x, screen.x + screen.width - width);
        int y = Math.clamp(window.y, screen.y, screen.y + screen.height - height);
        return new Rectangle(x, y, width, height);
    }
}
