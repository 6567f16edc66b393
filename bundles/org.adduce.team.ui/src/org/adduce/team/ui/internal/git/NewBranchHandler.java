package org.adduce.team.ui.internal.git;

import java.util.List;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Branches;
import org.eclipse.osgi.util.NLS;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.swt.widgets.Shell;

/** Begins a line of work of one's own, and goes on in it. */
public final class NewBranchHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        ask(dossier, shell, Constants.HEAD, List.of());
    }

    /** Asks for a name that is none of those known to be taken, for a branch that begins at a commit. */
    static void ask(OpenDossier dossier, Shell shell, String commit, List<String> taken) {
        if (!isSaved(dossier, shell)) {
            return;
        }
        new LineDialog(shell, BranchDeeds.forNew(taken)).ask().map(LineDialog.Answer::line).ifPresent(name ->
            TeamJob.start(Messages.Branch_new, dossier, shell, (repository, access, monitor) -> {
                Branches.make(repository, name, commit);
                Branches.switchTo(repository, name, monitor);
                return NLS.bind(Messages.Branch_switched, name);
            }));
    }
}
