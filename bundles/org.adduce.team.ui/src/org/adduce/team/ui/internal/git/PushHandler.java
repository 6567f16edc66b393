package org.adduce.team.ui.internal.git;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Exchange;
import org.eclipse.swt.widgets.Shell;

/** Hands on what is committed. */
public final class PushHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        TeamJob.start(Messages.Push_name, dossier, shell,
                (repository, access, monitor) -> Exchange.push(repository, access, monitor) ? Messages.Push_done : Messages.Push_nothing);
    }
}
