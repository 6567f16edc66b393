package org.adduce.team.ui.internal.git;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Exchange;
import org.eclipse.swt.widgets.Shell;

/** Gets what others pushed, and merges it in. */
public final class PullHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        start(dossier, shell, false);
    }

    /** Pulls, and pushes what came of it if that is wanted. On the UI thread. */
    static void start(OpenDossier dossier, Shell shell, boolean isToBePushed) {
        if (!isSaved(dossier, shell)) {
            return;
        }
        TeamJob.start(Messages.Pull_name, dossier, shell, (repository, access, monitor) -> {
            var words = PulledWords.of(Exchange.pull(repository, access, monitor), repository);
            if (isToBePushed) {
                shell.getDisplay().asyncExec(() -> PushHandler.start(dossier, shell, words + ' '));
            }
            return words;
        });
    }
}
