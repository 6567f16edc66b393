package org.adduce.core.action;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.WorkingCopy;
import org.adduce.model.Element;
import org.adduce.plugins.Patience;
import org.adduce.plugins.PluginFault;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * One run of an action: it is begun and finished on the thread that changes the dossier, and works in between on any other.
 * What is not finished has not happened.
 *
 * @since 1.0
 */
public final class ActionRun {

    private final ContributedAction action;
    private final WorkingCopy copy;
    private final List<UUID> selection;

    private ActionRun(ContributedAction action, WorkingCopy copy, List<UUID> selection) {
        this.action = action;
        this.copy = copy;
        this.selection = selection;
    }

    /** Begins to run an action on elements of a dossier; copies that as it is now. */
    public static ActionRun begin(ContributedAction action, OpenDossier dossier, Collection<? extends Element> selection) {
        return new ActionRun(action, WorkingCopy.of(dossier), selection.stream().map(Element::getId).distinct().toList());
    }

    /**
     * Has the action do its work.
     *
     * @throws ActionException if it cannot
     * @throws PluginFault if it fails or hangs; it is not asked again
     * @throws OperationCanceledException if it was cancelled
     */
    public ActionOutcome work(IProgressMonitor monitor) throws ActionException, PluginFault {
        return action.action().ask(ActionException.class, Patience.OF_WORK, monitor, (contribution, pulse) -> contribution.run(
                new ActionContext(copy.dossier(), selection.stream().flatMap(id -> copy.dossier().find(id).stream()).toList(), pulse)));
    }

    /** Takes over what the action changed, in one gesture that is called as the action is. */
    public WorkingCopy.Result finish() {
        return copy.takeOver(action.label());
    }

    /** Forgets what the action did, instead of {@link #finish}. Not while it may still be at work: a fault needs no forgetting. */
    public void forget() {
        copy.discard();
    }
}
