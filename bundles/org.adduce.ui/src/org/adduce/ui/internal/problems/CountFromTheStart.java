package org.adduce.ui.internal.problems;

import java.util.Arrays;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Makes the view behind its tab when a window opens: the workbench makes views when they are first shown, and until then
 * the tab would not say how many problems there are.
 */
public final class CountFromTheStart implements IStartup, IWindowListener {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            PlatformUI.getWorkbench().addWindowListener(this);
            Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).forEach(this::windowOpened);
        });
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        var page = window.getActivePage();
        if (page != null && page.findViewReference(ProblemsView.ID) != null) {
            try {
                page.showView(ProblemsView.ID, null, IWorkbenchPage.VIEW_CREATE);
            } catch (PartInitException e) {
                ILog.get().error("The problems cannot be counted before they are shown", e);
            }
        }
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // It counts whether or not its window is in front.
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // It counts whether or not its window is in front.
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // The view goes with its window.
    }
}
