package org.adduce.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.action.ActionException;
import org.adduce.core.action.ActionRun;
import org.adduce.core.action.Applicability;
import org.adduce.core.action.ContributedAction;
import org.adduce.core.action.SelectionAction;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.plugins.Guarded;
import org.adduce.plugins.PluginFault;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Tries an action on a selection out: without a file and without a workbench, through the door that the workbench uses.
 *
 * <pre>
 * var trial = ActionTrial.of(new SplitClaims(), dossier);
 * assertThat(trial.run(claim)).isEqualTo("2 claims were made.");
 * assertThat(trial.dossier().getClaims()).hasSize(3);
 * trial.undo();
 * </pre>
 *
 * @since 1.0
 */
public final class ActionTrial {

    private final ContributedAction action;
    private final OpenDossier dossier;

    private ActionTrial(ContributedAction action, OpenDossier dossier) {
        this.action = action;
        this.dossier = dossier;
    }

    /** Tries an action on a dossier, of which a copy is made. */
    public static ActionTrial of(SelectionAction action, Dossier dossier) {
        var guarded = new Guarded<SelectionAction>("trial", "org.example.trial", () -> action, status -> {
            throw new AssertionError(status.getMessage(), status.getException());
        });
        return new ActionTrial(new ContributedAction("trial", "Trial", "", Optional.empty(), "org.example.trial",
                new Applicability(Set.of(), 0, Integer.MAX_VALUE), guarded), OpenDossier.create(Path.of("trial.adduce"), CheckTrial.prepared(dossier)));
    }

    /** The dossier as it is now. */
    public Dossier dossier() {
        return dossier.root();
    }

    /**
     * Runs the action on elements, those of the dossier that have the same ids.
     *
     * @return what it tells
     * @throws AssertionError if it says that it cannot, or fails
     */
    public String run(Element... selection) {
        return run(new NullProgressMonitor(), List.of(selection));
    }

    private String run(NullProgressMonitor monitor, List<Element> selection) {
        var run = ActionRun.begin(action, dossier, selection);
        try {
            var outcome = run.work(monitor);
            run.finish();
            return outcome.message();
        } catch (ActionException | PluginFault failed) {
            throw new AssertionError(failed.getMessage(), failed);
        }
    }

    /**
     * Why the action cannot be run on elements.
     *
     * @throws AssertionError if it can
     */
    public String refusal(Element... selection) {
        var run = ActionRun.begin(action, dossier, List.of(selection));
        try {
            throw new AssertionError("It was done: " + run.work(new NullProgressMonitor()).message());
        } catch (ActionException refused) {
            return refused.getMessage();
        } catch (PluginFault failed) {
            throw new AssertionError(failed.getMessage(), failed);
        }
    }

    /** Takes back what the action did last, all of it at once. */
    public void undo() {
        dossier.undo();
    }

    /** Whether the action stops when it is cancelled before it begins, without having changed anything. */
    public boolean obeysCancel(Element... selection) {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        var before = DossierState.of(dossier.root());
        try {
            run(monitor, List.of(selection));
            return false;
        } catch (OperationCanceledException stopped) {
            return DossierState.of(dossier.root()).equals(before);
        }
    }
}
