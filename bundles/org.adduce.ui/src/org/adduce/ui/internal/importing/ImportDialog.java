package org.adduce.ui.internal.importing;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** The window of the wizard, whose last button says what it does. */
final class ImportDialog extends WizardDialog {

    private final ImportWizard wizard;

    ImportDialog(Shell parent, ImportWizard wizard) {
        super(parent, wizard);
        this.wizard = wizard;
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        var button = getButton(IDialogConstants.FINISH_ID);
        var words = wizard.amount();
        if (button != null && !words.equals(button.getText())) {
            button.setText(words);
            setButtonLayoutData(button);
            button.getParent().getParent().layout(true, true);
        }
    }
}
