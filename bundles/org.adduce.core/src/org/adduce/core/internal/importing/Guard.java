package org.adduce.core.internal.importing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Runs foreign code on a thread of its own, so that whoever waits for it can go on if it hangs. A thread that hangs is
 * interrupted and left alone; it keeps no program from ending.
 */
public final class Guard {

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(body -> {
        var thread = new Thread(body, "Adduce importer");
        thread.setDaemon(true);
        return thread;
    });
    /** How often a cancel is looked for. */
    private static final Duration TICK = Duration.ofMillis(50);
    /** How long after a cancel foreign code may take to answer it. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private Guard() {
    }

    /**
     * What {@code body} gives.
     *
     * @throws TimeoutException if it takes longer than {@code limit}
     * @throws ExecutionException if it throws anything
     */
    public static <T> T within(Duration limit, Callable<T> body) throws TimeoutException, ExecutionException {
        var future = THREADS.submit(body);
        try {
            return await(future, limit);
        } finally {
            future.cancel(true);
        }
    }

    /**
     * What {@code body} gives, however long it takes.
     *
     * @throws OperationCanceledException if the monitor was cancelled and {@code body} did not answer that in time
     * @throws ExecutionException if it throws anything
     */
    public static <T> T untilCanceled(IProgressMonitor monitor, Callable<T> body) throws ExecutionException {
        var future = THREADS.submit(body);
        try {
            while (!monitor.isCanceled()) {
                try {
                    return await(future, TICK);
                } catch (TimeoutException stillAtWork) {
                    continue;
                }
            }
            return await(future, GRACE);
        } catch (TimeoutException deaf) {
            throw new OperationCanceledException();
        } finally {
            future.cancel(true);
        }
    }

    private static <T> T await(Future<T> future, Duration limit) throws TimeoutException, ExecutionException {
        try {
            return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }
}
