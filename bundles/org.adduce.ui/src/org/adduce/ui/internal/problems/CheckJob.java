package org.adduce.ui.internal.problems;

import java.util.List;
import java.util.function.Consumer;
import org.adduce.core.check.CheckRegistry;
import org.adduce.core.check.Checks;
import org.adduce.core.check.Rule;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Runs the checks over a copy, after everything that people wait for. */
final class CheckJob extends Job {

    private final OpenDossier dossier;
    private final Dossier copy;
    private final Consumer<List<Problem>> listener;

    /** @param listener is told what was found, on the job's thread; not if the job was cancelled */
    CheckJob(OpenDossier dossier, Dossier copy, Consumer<List<Problem>> listener) {
        super(NLS.bind(Messages.CheckJob_name, copy.getTitle()));
        this.dossier = dossier;
        this.copy = copy;
        this.listener = listener;
        setPriority(DECORATE);
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var registry = CheckRegistry.platform();
            var problems = Checks.run(copy, registry.rules(copy), monitor).stream()
                    .map(finding -> Problem.of(dossier, finding, registry.byId(finding.check()).map(Rule::label).orElse(finding.check()))).toList();
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            listener.accept(problems);
            return Status.OK_STATUS;
        } catch (OperationCanceledException canceled) {
            return Status.CANCEL_STATUS;
        }
    }
}
