package org.adduce.team.ui.internal.git;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Tags;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Gives the state last committed a name. */
public final class TagHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        var dialog = new InputDialog(shell, Messages.Tag_name, Messages.Tag_message, "", null);
        if (dialog.open() == Window.OK && !dialog.getValue().isBlank()) {
            var name = dialog.getValue().strip();
            TeamJob.start(Messages.Tag_name, dossier, shell, (repository, access, monitor) -> {
                Tags.make(repository, name, "HEAD", "");
                return NLS.bind(Messages.Tag_done, name);
            });
        }
    }
}
