package org.adduce.team.ui.internal.git;

import java.text.MessageFormat;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Exchange;
import org.eclipse.swt.widgets.Shell;

/** Gets what others pushed, and changes nothing of one's own. */
public final class FetchHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        TeamJob.start(Messages.Fetch_name, dossier, shell, (repository, access, monitor) -> {
            Exchange.fetch(repository, access, monitor);
            var status = repository.status();
            return MessageFormat.format(Messages.Fetch_done, status.behind(), status.ahead());
        });
    }
}
