package org.adduce.plugins;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** A monitor that notices when it was used last, and can be cancelled without cancelling the one it stands for. */
final class Pulse extends ProgressMonitorWrapper {

    private volatile long last = System.nanoTime();
    private volatile boolean isCut;

    Pulse(IProgressMonitor monitor) {
        super(monitor);
    }

    /** Nanoseconds since the last sign of life. */
    long silence() {
        return System.nanoTime() - last;
    }

    /** From now on it is cancelled, and tells the one it stands for nothing more. */
    void cut() {
        isCut = true;
    }

    /** Whether the one it stands for is cancelled; no sign of life. */
    boolean isWanted() {
        return !super.isCanceled();
    }

    private boolean beat() {
        last = System.nanoTime();
        return !isCut;
    }

    @Override
    public boolean isCanceled() {
        return !beat() || super.isCanceled();
    }

    @Override
    public void beginTask(String name, int totalWork) {
        if (beat()) {
            super.beginTask(name, totalWork);
        }
    }

    @Override
    public void setTaskName(String name) {
        if (beat()) {
            super.setTaskName(name);
        }
    }

    @Override
    public void subTask(String name) {
        if (beat()) {
            super.subTask(name);
        }
    }

    @Override
    public void worked(int work) {
        if (beat()) {
            super.worked(work);
        }
    }

    @Override
    public void internalWorked(double work) {
        if (beat()) {
            super.internalWorked(work);
        }
    }

    @Override
    public void done() {
        if (beat()) {
            super.done();
        }
    }
}
