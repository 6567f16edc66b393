package org.adduce.team.ui.internal.git;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Exchange;
import org.eclipse.swt.widgets.Shell;

/** Hands on what is committed. */
public final class PushHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        start(dossier, shell, "");
    }

    /** Pushes; {@code before} are words of what was done before it. On the UI thread. */
    static void start(OpenDossier dossier, Shell shell, String before) {
        if (!shell.isDisposed()) {
            TeamJob.start(Messages.Push_name, dossier, shell,
                    (repository, access, monitor) -> before + (Exchange.push(repository, access, monitor) ? Messages.Push_done : Messages.Push_nothing));
        }
    }
}
