package org.adduce.ui.internal.longtext;

import java.util.concurrent.locks.LockSupport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Tells how far a long way through a text is, and lets a person give it up. The way itself is gone on the UI thread. */
final class ApproachJob extends Job {

    private static final long LOOK_NANOS = 100_000_000;

    private final Approach way;

    ApproachJob(Approach way) {
        super(Messages.Approach_job);
        this.way = way;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int told = way.done();
        monitor.beginTask(Messages.Approach_job, Math.max(1, way.all() - told));
        while (!way.isOver() && !monitor.isCanceled()) {
            LockSupport.parkNanos(LOOK_NANOS);
            int done = way.done();
            monitor.worked(done - told);
            told = done;
        }
        boolean isGivenUp = !way.isOver();
        way.giveUp();
        return isGivenUp ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }
}
