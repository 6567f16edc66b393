package org.adduce.importer.text.internal.page;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Asks now and then whether anybody still wants the result. Of one thread. */
public final class Pulse {

    private static final int EVERY = 256;

    private final IProgressMonitor monitor;
    private int beats;
    private int begun;

    /** A pulse that ends the work when {@code monitor} is cancelled. */
    public Pulse(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /** To be called once for each small piece of work, such as a line. */
    public void beat() {
        if (++beats % EVERY == 0) {
            check();
        }
    }

    /**
     * To be called before a larger piece of work.
     *
     * @throws OperationCanceledException if nobody wants the result any more
     */
    public void check() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Says what is being done from now on, and what part of all it is; what was done before is done with it. */
    public void now(String what, int part) {
        check();
        monitor.worked(begun);
        begun = part;
        monitor.subTask(what);
    }
}
