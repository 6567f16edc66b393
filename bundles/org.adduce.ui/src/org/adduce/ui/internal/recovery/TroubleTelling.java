package org.adduce.ui.internal.recovery;

import java.io.IOException;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.journal.JournalTrouble;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;

/** Says once that a journal cannot be written. Work goes on. */
final class TroubleTelling implements JournalTrouble {

    @Override
    public void interrupted(OpenDossier dossier, IOException problem) {
        var words = NLS.bind(Messages.Trouble_interrupted, dossier.path().getFileName(), problem.getMessage());
        StatusManager.getManager().handle(Status.warning(words, problem), StatusManager.SHOW | StatusManager.LOG);
    }

    @Override
    public void resumed(OpenDossier dossier) {
        var words = NLS.bind(Messages.Trouble_resumed, dossier.path().getFileName());
        StatusManager.getManager().handle(new Status(IStatus.INFO, TroubleTelling.class, words), StatusManager.LOG);
    }
}
