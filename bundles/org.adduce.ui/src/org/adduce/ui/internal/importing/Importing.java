package org.adduce.ui.internal.importing;

import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Source;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.desk.NewDossier;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The way from inputs to a dossier: read in the background, reviewed by a person, imported by one command. */
public final class Importing {

    private final Shell shell;

    /** Its windows will belong to {@code shell}. */
    public Importing(Shell shell) {
        this.shell = shell;
    }

    /** Imports into the current dossier; where there is none, into a new one for which a file is asked. */
    void begin(List<? extends Input> inputs) {
        if (inputs.isEmpty() || !hasPlace()) {
            return;
        }
        Optional<OpenDossier> dossier = PlatformUI.getWorkbench().getService(Desk.class).current();
        if (dossier.isEmpty() || dossier.get().isReadOnly()) {
            MessageDialog.openInformation(shell, Messages.Importing_noDossierTitle, Messages.Importing_readOnly);
        } else {
            new ReadInputsJob(inputs, readings -> review(dossier.get(), readings)).schedule();
        }
    }

    /** Whether there is a dossier to import into, or there is one now. */
    private boolean hasPlace() {
        return PlatformUI.getWorkbench().getService(Desk.class).current().isPresent()
                || MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Importing_noDossierTitle, Messages.Importing_noDossier, SWT.NONE,
                        Messages.Importing_newDossier, IDialogConstants.CANCEL_LABEL) == 0 && NewDossier.ask(shell);
    }

    private void review(OpenDossier dossier, List<Reading> readings) {
        var desk = PlatformUI.getWorkbench().getService(Desk.class);
        if (!shell.isDisposed() && desk.dossiers().contains(dossier)) {
            desk.setCurrent(dossier);
            var wizard = new ImportWizard(dossier, readings);
            new ImportDialog(shell, wizard, this::review).ask();
            openOnly(wizard.sources());
        }
    }

    /** One source is what a person wants to read next; of several nobody knows which. */
    private static void openOnly(List<Source> sources) {
        if (sources.size() == 1) {
            PlatformUI.getWorkbench().getService(ElementOpener.class).open(sources.getFirst());
        }
    }
}
