package org.adduce.plugins;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Runs foreign code on a thread of its own and waits for it as long as it shows signs of life. What is silent too long is
 * cancelled, then interrupted, then left alone: its thread keeps no program from ending.
 */
final class Watch {

    /** How often a cancel and the silence are looked at. */
    private static final Duration TICK = Duration.ofMillis(20);
    private static final String IDLE = "Adduce: waits for work";
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(body -> {
        var thread = new Thread(body, IDLE);
        thread.setDaemon(true);
        return thread;
    });

    private final String name;
    private final Patience patience;

    Watch(String name, Patience patience) {
        this.name = name;
        this.patience = patience;
    }

    /** A body that is handed the monitor to use. */
    @FunctionalInterface
    interface Body<R> {
        R run(IProgressMonitor monitor) throws Exception;
    }

    /**
     * What a body gives.
     *
     * @throws HangException if it was silent for too long, or did not stop when it was cancelled
     * @throws ExecutionException if it throws anything
     * @throws OperationCanceledException if whoever waits was interrupted
     */
    <R> R over(IProgressMonitor monitor, Body<R> body) throws HangException, ExecutionException {
        var pulse = new Pulse(monitor);
        var task = new FutureTask<R>((Callable<R>) () -> named(body, pulse));
        THREADS.execute(task);
        try {
            return await(task, pulse);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } finally {
            pulse.cut();
            task.cancel(true);
        }
    }

    /** Whoever looks at what a program's threads do sees whose code hangs. */
    private <R> R named(Body<R> body, Pulse pulse) throws Exception {
        var thread = Thread.currentThread();
        thread.setName(name);
        try {
            return body.run(pulse);
        } finally {
            thread.setName(IDLE);
        }
    }

    private <R> R await(FutureTask<R> task, Pulse pulse) throws InterruptedException, ExecutionException, HangException {
        while (pulse.isWanted() && pulse.silence() < patience.silence().toNanos()) {
            try {
                return task.get(TICK.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException stillAtWork) {
                continue;
            }
        }
        boolean isCancelled = !pulse.isWanted();
        pulse.cut();
        try {
            var late = task.get(patience.grace().toNanos(), TimeUnit.NANOSECONDS);
            if (isCancelled) {
                return late;
            }
        } catch (TimeoutException deaf) {
            throw new HangException(isCancelled);
        } catch (ExecutionException stopped) {
            if (isCancelled) {
                throw stopped;
            }
        }
        throw new HangException(false);
    }

    /** Foreign code hangs. */
    static final class HangException extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean isDeaf;

        HangException(boolean isDeaf) {
            this.isDeaf = isDeaf;
        }

        /** Whether it did not stop when somebody cancelled it; else it was silent for too long. */
        boolean isDeaf() {
            return isDeaf;
        }
    }
}
