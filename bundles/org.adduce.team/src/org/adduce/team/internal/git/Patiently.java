package org.adduce.team.internal.git;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.adduce.team.git.GitRefusedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Waits for work that may wait for others, such as a server that is silent: whoever cancels it need not wait for them. The work
 * has a virtual thread of its own, whose sockets an interrupt closes.
 */
final class Patiently {

    /** Milliseconds between two looks at whether somebody cancelled it. */
    private static final long LOOK = 100;
    /** Milliseconds that work which was interrupted has to put things right. */
    private static final long LAST = 5_000;

    private Patiently() {
    }

    /** Does it, until it is done or cancelled. */
    static <T> T run(Callable<T> work, IProgressMonitor monitor) throws IOException, GitRefusedException {
        var task = new FutureTask<>(work);
        var thread = Thread.ofVirtual().start(task);
        try {
            return await(task, monitor);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } finally {
            end(thread);
        }
    }

    private static <T> T await(FutureTask<T> task, IProgressMonitor monitor) throws IOException, GitRefusedException, InterruptedException {
        while (true) {
            try {
                return task.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                Progress.check(monitor);
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            }
        }
    }

    private static RuntimeException failure(Throwable cause) throws IOException, GitRefusedException {
        return switch (cause) {
            case IOException problem -> throw problem;
            case GitRefusedException refused -> throw refused;
            case RuntimeException problem -> problem;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }

    /** What holds a repository must have let go of it before it is closed. */
    private static void end(Thread thread) {
        if (thread.isAlive()) {
            thread.interrupt();
            try {
                thread.join(LAST);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
