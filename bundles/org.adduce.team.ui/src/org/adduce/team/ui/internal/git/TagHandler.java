package org.adduce.team.ui.internal.git;

import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Tags;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Gives the state last committed a name. */
public final class TagHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        ask(dossier, shell, Constants.HEAD, Messages.Tag_title);
    }

    /** Asks how a commit is to be called. */
    static void ask(OpenDossier dossier, Shell shell, String commit, String title) {
        var question = new LineDialog.Question(Messages.Tag_name, title, Messages.Tag_message, Messages.Line_name, "", "", Messages.Tag_button, true,
                Optional.of(Messages.Tag_note), GitNames.free(Constants.R_TAGS, List.of()));
        new LineDialog(shell, question).ask().ifPresent(answer -> TeamJob.start(Messages.Tag_name, dossier, shell, (repository, access, monitor) -> {
            Tags.make(repository, answer.line(), commit, answer.note());
            return NLS.bind(Messages.Tag_done, answer.line());
        }));
    }
}
