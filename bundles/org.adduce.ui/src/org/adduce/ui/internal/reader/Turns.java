package org.adduce.ui.internal.reader;

import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Long work over what only one thread changes, done without holding that thread for long. Another thread does it in turns, and the
 * one whose things they are waits while it has the turn: so nothing changes while it is read, though it may be another thing from turn
 * to turn, after which whoever changed it asks for new work. All but the work itself is for the thread that waits.
 *
 * @param <T> what comes of it
 */
final class Turns<T> {

    private static final String NAME = "Adduce: laying a text out";
    /** Nanoseconds: more than anybody lives. */
    private static final long NO_END = Long.MAX_VALUE >> 1;

    private final Function<Runnable, T> work;
    private final Semaphore working = new Semaphore(0);
    private final Semaphore waiting = new Semaphore(0);
    /** What is below is handed from one thread to the other with the turn. */
    private Thread worker;
    private long until;
    private boolean isStopped;
    private boolean isDone;
    private boolean hasFailed;
    private T result;

    /**
     * Not begun.
     *
     * @param work runs what it is given wherever it may be interrupted, every few microseconds; does nothing that needs its caller's
     *        thread
     */
    Turns(Function<Runnable, T> work) {
        this.work = work;
    }

    /** Goes on for some nanoseconds and tells whether all is done. */
    boolean goOn(long nanos) {
        if (isDone) {
            return true;
        }
        until = System.nanoTime() + nanos;
        if (worker == null) {
            worker = Thread.ofPlatform().daemon().name(NAME).unstarted(this::run);
            worker.start();
        }
        working.release();
        waiting.acquireUninterruptibly();
        return isDone;
    }

    /** What comes of it, waiting for all of it. What went wrong because something else was there from one turn to the next is done at one go. */
    T result() {
        goOn(NO_END);
        return hasFailed ? work.apply(() -> { }) : result;
    }

    /** Nobody wants it any more. */
    void stop() {
        isStopped = true;
        working.release();
    }

    private void run() {
        working.acquireUninterruptibly();
        try {
            result = isStopped ? null : work.apply(this::pause);
        } catch (RuntimeException e) {
            // if it was no chance, it goes wrong again where it is told of, see result()
            hasFailed = true;
        } finally {
            isDone = true;
            waiting.release();
        }
    }

    private void pause() {
        if (System.nanoTime() - until < 0) {
            return;
        }
        waiting.release();
        working.acquireUninterruptibly();
        if (isStopped) {
            throw new OperationCanceledException();
        }
    }
}
