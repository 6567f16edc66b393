package org.adduce.team.ui.internal.git;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Remotes;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Says where the team's repository is. */
public final class RemoteHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        TeamJob.start(Messages.Remote_name, dossier, shell, (repository, access, monitor) -> {
            var known = Remotes.in(repository).getOrDefault(Remotes.FIRST, "");
            shell.getDisplay().asyncExec(() -> ask(dossier, shell, known));
            return "";
        });
    }

    private static void ask(OpenDossier dossier, Shell shell, String known) {
        var dialog = new InputDialog(shell, Messages.Remote_name, Messages.Remote_message, known, null);
        if (!shell.isDisposed() && dialog.open() == Window.OK && !dialog.getValue().isBlank()) {
            TeamJob.start(Messages.Remote_name, dossier, shell, (repository, access, monitor) -> {
                Remotes.set(repository, Remotes.FIRST, dialog.getValue());
                return "";
            });
        }
    }
}
