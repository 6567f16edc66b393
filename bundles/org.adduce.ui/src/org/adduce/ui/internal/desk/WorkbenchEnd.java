package org.adduce.ui.internal.desk;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/** What is done when the workbench has ended: nobody can hold it up any more. */
public final class WorkbenchEnd implements IWorkbenchListener {

    private final Runnable deed;

    private WorkbenchEnd(Runnable deed) {
        this.deed = deed;
    }

    /** Runs it then, on the UI thread. */
    public static void then(Runnable deed) {
        PlatformUI.getWorkbench().addWorkbenchListener(new WorkbenchEnd(deed));
    }

    @Override
    public boolean preShutdown(IWorkbench ending, boolean isForced) {
        return true;
    }

    @Override
    public void postShutdown(IWorkbench ended) {
        deed.run();
    }
}
