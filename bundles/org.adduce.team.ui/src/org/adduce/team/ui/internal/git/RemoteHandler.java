package org.adduce.team.ui.internal.git;

import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Remotes;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Says where the team's repository is. */
public final class RemoteHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        start(dossier, shell);
    }

    /** Asks for the address. On the UI thread. */
    static void start(OpenDossier dossier, Shell shell) {
        TeamJob.start(Messages.Remote_name, dossier, shell, (repository, access, monitor) -> {
            var known = Remotes.in(repository).getOrDefault(Remotes.FIRST, "");
            shell.getDisplay().asyncExec(() -> ask(dossier, shell, known));
            return "";
        });
    }

    private static void ask(OpenDossier dossier, Shell shell, String known) {
        if (shell.isDisposed()) {
            return;
        }
        var question = new LineDialog.Question(Messages.Remote_name, Messages.Remote_title, Messages.Remote_message, Messages.Remote_address, known,
                Messages.Share_remoteHint, Messages.Remote_button, false, Optional.empty(), words -> Optional.empty());
        new LineDialog(shell, question).ask().map(LineDialog.Answer::line).ifPresent(address ->
            TeamJob.start(Messages.Remote_name, dossier, shell, (repository, access, monitor) -> {
                Remotes.set(repository, Remotes.FIRST, address);
                return NLS.bind(Messages.Remote_done, address);
            }));
    }
}
