package org.adduce.team.ui.internal.git;

import java.util.List;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Branches;
import org.adduce.team.git.Branches.Branch;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Shows the branches; goes to one of them, merges it into the one that is checked out, or begins another. */
public final class BranchesHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        TeamJob.start(Messages.Branches_name, dossier, shell, (repository, access, monitor) -> {
            var branches = BranchRow.in(repository);
            shell.getDisplay().asyncExec(() -> ask(dossier, shell, branches));
            return "";
        });
    }

    private static void ask(OpenDossier dossier, Shell shell, List<BranchRow> branches) {
        if (shell.isDisposed()) {
            return;
        }
        var dialog = new BranchesDialog(shell, dossier, branches);
        switch (dialog.open()) {
            case BranchesDialog.NEW -> NewBranchHandler.ask(dossier, shell, Constants.HEAD, dialog.names());
            case BranchesDialog.SWITCH -> dialog.chosen().filter(branch -> isSaved(dossier, shell)).ifPresent(branch -> go(dossier, shell, branch));
            case BranchesDialog.MERGE -> dialog.chosen().filter(branch -> isSaved(dossier, shell)).ifPresent(branch -> merge(dossier, shell, branch));
            default -> { }
        }
    }

    private static void go(OpenDossier dossier, Shell shell, Branch branch) {
        TeamJob.start(Messages.Branches_name, dossier, shell, (repository, access, monitor) -> {
            var carried = Branches.switchTo(repository, branch.name(), monitor);
            return NLS.bind(Messages.Branch_switched, branch.name()) + PulledWords.conflicts(carried.values());
        });
    }

    private static void merge(OpenDossier dossier, Shell shell, Branch branch) {
        TeamJob.start(Messages.Branches_name, dossier, shell,
                (repository, access, monitor) -> PulledWords.of(Branches.merge(repository, branch.name(), monitor), repository));
    }
}
