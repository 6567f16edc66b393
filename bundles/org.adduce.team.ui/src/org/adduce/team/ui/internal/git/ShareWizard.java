package org.adduce.team.ui.internal.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;

/** Asks where a dossier is to be shared, in whose name, and where the team's repository is; then makes the first commit. */
final class ShareWizard extends Wizard {

    private final OpenDossier dossier;
    private final SharePage page;

    /**
     * What is known beforehand.
     *
     * @param repository the repository that the dossier lies in
     * @param identity in whose name commits are made there
     * @param remote where the team's repository is
     */
    record State(Optional<Path> repository, Optional<String> identity, String remote) {
    }

    ShareWizard(OpenDossier dossier, State state) {
        this.dossier = dossier;
        this.page = new SharePage(dossier.path(), state);
        setWindowTitle(Messages.Share_name);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    /** A dossier that moves into another repository is saved there, and its old file stays. */
    @Override
    public boolean performFinish() {
        var answer = page.answer();
        var shell = getShell().getParent().getShell();
        if (answer.folder().isPresent()) {
            var target = answer.folder().get().resolve(dossier.path().getFileName());
            if (Files.exists(target)) {
                page.setErrorMessage(NLS.bind(Messages.Share_exists, target));
                return false;
            }
            try {
                dossier.saveAs(target);
            } catch (IOException e) {
                page.setErrorMessage(e.getMessage());
                return false;
            }
        }
        ShareJob.start(dossier, shell, answer);
        return true;
    }
}
