package org.adduce.app.internal;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Puts the tools of tabs in their place when a perspective is shown. While a perspective is being laid out its tabs are narrow
 * for a moment; tools that wrapped below their tab then stay there, over what the tab shows. On the UI thread.
 */
final class TabTools extends PerspectiveAdapter {

    /** Milliseconds until the sizes are the last ones, on a slow machine too. */
    private static final int LATER = 250;

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        var shell = page.getWorkbenchWindow().getShell();
        Runnable placing = () -> {
            if (!shell.isDisposed()) {
                place(shell);
            }
        };
        shell.getDisplay().asyncExec(placing);
        shell.getDisplay().timerExec(LATER, placing);
    }

    /** A folder that is told of its size again finds their place anew. */
    private static void place(Control control) {
        if (control instanceof CTabFolder folder && folder.isVisible()) {
            folder.notifyListeners(SWT.Resize, new Event());
        }
        if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(TabTools::place);
        }
    }
}
