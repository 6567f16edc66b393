package org.adduce.app.tests;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/**
 * What went wrong where no test stands that could fail: in the event loop, in a listener, in a job. The platform logs that and
 * goes on; the test that waits next fails with it.
 */
final class Trouble {

    private static final AtomicReference<Throwable> FIRST = new AtomicReference<>();

    static {
        Platform.addLogListener((status, plugin) -> {
            if (status.getSeverity() == IStatus.ERROR && status.getException() != null && status.getPlugin().startsWith("org.eclipse.")) {
                happen(status.getException());
            }
        });
    }

    private Trouble() {
    }

    static void happen(Throwable cause) {
        FIRST.compareAndSet(null, cause);
    }

    /** Fails if something went wrong since the last look. */
    static void look() {
        var cause = FIRST.getAndSet(null);
        if (cause != null) {
            throw new IllegalStateException(cause);
        }
    }
}
