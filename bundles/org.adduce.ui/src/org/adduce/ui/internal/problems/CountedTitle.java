package org.adduce.ui.internal.problems;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/** Takes the count out of a title when the workbench ends: it remembers titles, and shows them at the next start before anybody has counted. */
public final class CountedTitle implements IWorkbenchListener {

    private final Runnable uncounting;

    /** With what takes the count out. */
    public CountedTitle(Runnable uncounting) {
        this.uncounting = uncounting;
    }

    /** From now on. */
    public void listen() {
        PlatformUI.getWorkbench().addWorkbenchListener(this);
    }

    /** No more. */
    public void close() {
        PlatformUI.getWorkbench().removeWorkbenchListener(this);
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean isForced) {
        uncounting.run();
        return true;
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        // it is remembered by then
    }
}
