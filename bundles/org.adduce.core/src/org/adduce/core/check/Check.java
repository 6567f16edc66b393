package org.adduce.core.check;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Looks through a dossier for one sort of mistake. Changes nothing, keeps no state between calls and may be called from
 * several threads at once. What it is called and how bad its findings are is declared where it is contributed.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Check {

    /**
     * Looks through {@link CheckContext#dossier} and reports what it finds. It should take no longer than a few
     * milliseconds per ten thousand elements.
     *
     * @param context the dossier, what is known about it, and where to report
     * @throws OperationCanceledException if it noticed that it was cancelled
     */
    void check(CheckContext context);
}
