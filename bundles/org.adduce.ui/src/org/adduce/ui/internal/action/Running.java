package org.adduce.ui.internal.action;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import org.adduce.core.action.ActionException;
import org.adduce.core.action.ActionOutcome;
import org.adduce.core.action.ActionRun;
import org.adduce.core.action.ContributedAction;
import org.adduce.core.dossier.WorkingCopy;
import org.adduce.plugins.PluginFault;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Runs an action where a person sees that it runs and can stop it. It works away from the UI thread; nothing else is changed
 * meanwhile, since a short one is over before one could, and a longer one shows its progress in front of the window.
 */
final class Running {

    private final ContributedAction action;
    private final Choice choice;
    private final Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();

    Running(ContributedAction action, Choice choice) {
        this.action = action;
        this.choice = choice;
    }

    void start() {
        var run = ActionRun.begin(action, choice.dossier(), choice.elements());
        var outcome = new AtomicReference<>(ActionOutcome.DONE);
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> outcome.set(work(run, monitor)));
            finish(run, outcome.get());
        } catch (InterruptedException cancelled) {
            run.forget();
        } catch (InvocationTargetException thrown) {
            tell(run, thrown.getCause());
        }
    }

    private ActionOutcome work(ActionRun run, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        try {
            monitor.beginTask(action.label(), IProgressMonitor.UNKNOWN);
            return run.work(monitor);
        } catch (OperationCanceledException cancelled) {
            throw new InterruptedException();
        } catch (ActionException | PluginFault known) {
            throw new InvocationTargetException(known);
        }
    }

    private void finish(ActionRun run, ActionOutcome outcome) {
        if (run.finish() == WorkingCopy.Result.OUTDATED) {
            MessageDialog.openInformation(shell, action.label(), NLS.bind(Messages.Running_outdated, action.label()));
        } else if (!outcome.message().isBlank()) {
            OutcomeDialog.show(shell, action.label(), outcome.message());
        }
    }

    /** What hangs may be at work still on what it was given: that is left to it. */
    private void tell(ActionRun run, Throwable cause) {
        if (cause instanceof ActionException unable) {
            run.forget();
            MessageDialog.openInformation(shell, action.label(), unable.getMessage());
        } else {
            MessageDialog.openError(shell, action.label(), NLS.bind(Messages.Running_fault, cause.getMessage()));
        }
    }
}
