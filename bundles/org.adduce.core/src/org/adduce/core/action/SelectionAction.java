package org.adduce.core.action;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Does something with chosen elements: changes the dossier, or tells something about it. It works away from the display on a
 * copy; when it comes back, what it changed is taken over in one gesture, and if it throws, is cancelled or hangs, nothing has
 * happened. It keeps no state between calls. It is contributed to the extension point {@code org.adduce.core.actions} and
 * needs a constructor without parameters.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface SelectionAction {

    /**
     * Does its work.
     *
     * @param context the dossier, the chosen elements and a progress monitor
     * @return what to tell people
     * @throws ActionException if it cannot do what is asked; says why and what helps
     * @throws OperationCanceledException if it noticed that it was cancelled
     */
    ActionOutcome run(ActionContext context) throws ActionException;
}
