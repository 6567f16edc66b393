package org.adduce.ui.internal.importing;

import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The way from inputs to a dossier: read in the background, reviewed by a person, imported by one command. */
public final class Importing {

    private final Shell shell;

    /** Its windows will belong to {@code shell}. */
    public Importing(Shell shell) {
        this.shell = shell;
    }

    /** Imports into the current dossier; says what to do where there is none. */
    void begin(List<? extends Input> inputs) {
        if (inputs.isEmpty()) {
            return;
        }
        Optional<OpenDossier> dossier = PlatformUI.getWorkbench().getService(Desk.class).current();
        if (dossier.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Importing_noDossierTitle, Messages.Importing_noDossier);
        } else if (dossier.get().isReadOnly()) {
            MessageDialog.openInformation(shell, Messages.Importing_noDossierTitle, Messages.Importing_readOnly);
        } else {
            new ReadInputsJob(inputs, readings -> review(dossier.get(), readings)).schedule();
        }
    }

    private void review(OpenDossier dossier, List<Reading> readings) {
        if (!shell.isDisposed() && PlatformUI.getWorkbench().getService(Desk.class).dossiers().contains(dossier)) {
            new WizardDialog(shell, new ImportWizard(dossier, readings)).open();
        }
    }
}
