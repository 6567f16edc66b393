package org.adduce.team.ui.internal.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.Remotes;
import org.adduce.team.git.Sharing;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Puts the dossier in hand where a team can share it: looks how things stand in the background, then asks. */
public final class ShareHandler extends TeamHandler {

    @Override
    void run(OpenDossier dossier, Shell shell) {
        if (!isSaved(dossier, shell)) {
            return;
        }
        var path = dossier.path();
        var job = Job.create(Messages.Share_name, monitor -> {
            try {
                var state = look(path);
                shell.getDisplay().asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        open(shell, new ShareWizard(dossier, state));
                    }
                });
                return Status.OK_STATUS;
            } catch (IOException e) {
                return Status.error(e.getMessage(), e);
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    /** Its last button says what it does. */
    private static void open(Shell shell, ShareWizard wizard) {
        new WizardDialog(shell, wizard) {
            @Override
            protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
                return super.createButton(parent, id, id == IDialogConstants.FINISH_ID ? Messages.Share_button : label, isDefault);
            }
        }.open();
    }

    private static ShareWizard.State look(Path path) throws IOException {
        try (var repository = DossierRepository.of(path).orElse(null)) {
            return repository == null ? new ShareWizard.State(Optional.empty(), Sharing.identity(), "")
                    : new ShareWizard.State(Optional.of(repository.workTree()), Sharing.identity(repository), Remotes.in(repository).getOrDefault(Remotes.FIRST, ""));
        }
    }
}
