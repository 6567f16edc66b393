package org.adduce.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.adduce.core.internal.check.CheckWords;
import org.adduce.core.internal.check.Survey;
import org.adduce.model.Dossier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Runs checks over a dossier.
 *
 * @since 1.0
 */
public final class Checks {

    private Checks() {
    }

    /**
     * Runs the checks of the running platform that are {@linkplain CheckChoice on} for the dossier. The dossier must not change meanwhile: background work hands in a copy.
     *
     * @return what they found, in {@linkplain Finding#ORDER order}
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public static List<Finding> run(Dossier dossier, IProgressMonitor monitor) {
        return run(dossier, CheckRegistry.platform().rules(dossier), monitor);
    }

    /**
     * Runs some checks, whether they are on or off.
     *
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public static List<Finding> run(Dossier dossier, Collection<Rule> rules, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, CheckWords.text("run.task"), rules.size());
        var survey = new Survey(dossier);
        var findings = new ArrayList<Finding>();
        for (var rule : rules) {
            progress.checkCanceled();
            progress.subTask(rule.label());
            var look = rule.look(survey, progress);
            findings.addAll(look.findings());
            survey = look.isSpent() ? new Survey(dossier) : survey;
            progress.worked(1);
        }
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }
}
