package org.adduce.team.ui.internal.git;

import java.util.List;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Branches;
import org.adduce.team.git.Branches.Branch;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Shows the branches; goes to one of them, or merges it into the one that is checked out. */
public final class BranchesHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        TeamJob.start(Messages.Branches_name, dossier, shell, (repository, access, monitor) -> {
            var branches = Branches.in(repository);
            shell.getDisplay().asyncExec(() -> ask(dossier, shell, branches));
            return "";
        });
    }

    private static void ask(OpenDossier dossier, Shell shell, List<Branch> branches) {
        if (shell.isDisposed()) {
            return;
        }
        var dialog = new BranchesDialog(shell, branches);
        int answer = dialog.open();
        dialog.chosen().filter(branch -> isSaved(dossier, shell)).ifPresent(branch -> {
            if (answer == BranchesDialog.SWITCH) {
                TeamJob.start(Messages.Branches_name, dossier, shell, (repository, access, monitor) -> {
                    var carried = Branches.switchTo(repository, branch.name(), monitor);
                    return NLS.bind(Messages.Branch_switched, branch.name()) + PulledWords.conflicts(carried.values());
                });
            } else if (answer == BranchesDialog.MERGE) {
                TeamJob.start(Messages.Branches_name, dossier, shell,
                        (repository, access, monitor) -> PulledWords.of(Branches.merge(repository, branch.name(), monitor)));
            }
        });
    }
}
