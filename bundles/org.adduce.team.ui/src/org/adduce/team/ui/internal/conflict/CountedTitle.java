package org.adduce.team.ui.internal.conflict;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/** Takes the count out of a title when the workbench ends: it remembers titles, and shows them at the next start before anybody has counted. */
final class CountedTitle implements IWorkbenchListener {

    private final Runnable uncounting;

    CountedTitle(Runnable uncounting) {
        this.uncounting = uncounting;
    }

    void listen() {
        PlatformUI.getWorkbench().addWorkbenchListener(this);
    }

    void close() {
        PlatformUI.getWorkbench().removeWorkbenchListener(this);
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean isForced) {
        uncounting.run();
        return true;
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        return;
    }
}
