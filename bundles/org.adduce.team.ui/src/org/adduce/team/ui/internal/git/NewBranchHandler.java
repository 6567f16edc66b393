package org.adduce.team.ui.internal.git;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Branches;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Begins a line of work of one's own, and goes on in it. */
public final class NewBranchHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        if (!isSaved(dossier, shell)) {
            return;
        }
        var dialog = new InputDialog(shell, Messages.Branch_new, Messages.Branch_message, "", null);
        if (dialog.open() == Window.OK && !dialog.getValue().isBlank()) {
            var name = dialog.getValue().strip();
            TeamJob.start(Messages.Branch_new, dossier, shell, (repository, access, monitor) -> {
                Branches.make(repository, name, "HEAD");
                Branches.switchTo(repository, name, monitor);
                return NLS.bind(Messages.Branch_switched, name);
            });
        }
    }
}
