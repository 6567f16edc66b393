package org.adduce.team.internal.git;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jgit.lib.ProgressMonitor;

/** Tells a monitor of the platform what JGit does. How much there is to do nobody knows beforehand, so only what is done now is told. */
public final class Progress implements ProgressMonitor {

    private final IProgressMonitor monitor;

    /** Tells {@code monitor}. */
    public Progress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void start(int tasks) {
        check(monitor);
    }

    @Override
    public void beginTask(String title, int total) {
        monitor.subTask(title);
    }

    @Override
    public void update(int done) {
        // how far one of many steps is says nothing about all of them
    }

    @Override
    public void endTask() {
        // nothing to tell
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }

    @Override
    public void showDuration(boolean isWanted) {
        // it is not shown
    }

    /** Ends it all if somebody wants that. */
    public static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
