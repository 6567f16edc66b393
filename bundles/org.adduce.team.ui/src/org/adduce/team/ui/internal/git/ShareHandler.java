package org.adduce.team.ui.internal.git;

import java.io.IOException;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.Remotes;
import org.adduce.team.git.Sharing;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;

/** Puts the dossier in hand where a team can share it. */
public final class ShareHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        if (!isSaved(dossier, shell)) {
            return;
        }
        try (var repository = DossierRepository.of(dossier.path()).orElse(null)) {
            var state = repository == null ? ShareWizard.State.NONE : new ShareWizard.State(Optional.of(repository.workTree()), Sharing.identity(repository),
                    Remotes.in(repository).getOrDefault(Remotes.FIRST, ""));
            new WizardDialog(shell, new ShareWizard(dossier, state)).open();
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
