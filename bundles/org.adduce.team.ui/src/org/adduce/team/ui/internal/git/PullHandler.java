package org.adduce.team.ui.internal.git;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Exchange;
import org.eclipse.swt.widgets.Shell;

/** Gets what others pushed, and merges it in. */
public final class PullHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        if (isSaved(dossier, shell)) {
            TeamJob.start(Messages.Pull_name, dossier, shell, (repository, access, monitor) -> PulledWords.of(Exchange.pull(repository, access, monitor), repository));
        }
    }
}
