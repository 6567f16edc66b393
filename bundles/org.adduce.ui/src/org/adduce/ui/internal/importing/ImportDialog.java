package org.adduce.ui.internal.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.adduce.core.dossier.OpenDossier;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The window of the wizard, whose last button says what it does, and beside it into which dossier. */
final class ImportDialog extends WizardDialog {

    private final ImportWizard wizard;
    private final BiConsumer<OpenDossier, List<Reading>> review;
    private Optional<Runnable> elsewhere = Optional.empty();

    /** @param review begins anew with another dossier and what was read */
    ImportDialog(Shell parent, ImportWizard wizard, BiConsumer<OpenDossier, List<Reading>> review) {
        super(parent, wizard);
        this.wizard = wizard;
        this.review = review;
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        var target = new TargetChoice(bar, wizard.dossier(), this::goElsewhere);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(target.control());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(super.createButtonBar(bar));
        return bar;
    }

    /** Another dossier takes the review over as it is, in a window of its own. */
    private void goElsewhere(OpenDossier dossier) {
        var readings = wizard.handOver();
        elsewhere = Optional.of(() -> review.accept(dossier, readings));
        setReturnCode(CANCEL);
        close();
    }

    /** Shows it until it is closed, and those that follow it. */
    void ask() {
        open();
        elsewhere.ifPresent(Runnable::run);
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        var button = getButton(IDialogConstants.FINISH_ID);
        var words = wizard.amount();
        if (button != null && !words.equals(button.getText())) {
            button.setText(words);
            setButtonLayoutData(button);
            button.requestLayout();
        }
    }
}
