package org.adduce.ui.internal.action;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What was done, in many lines, to be read and copied. */
public final class OutcomeDialog extends Dialog {

    /** More lines than this are scrolled. */
    private static final int FEW_LINES = 6;
    private static final int WIDTH = 100;
    private static final int HEIGHT = 24;

    private final String title;
    private final String message;

    private OutcomeDialog(Shell shell, String title, String message) {
        super(shell);
        this.title = title;
        this.message = message;
    }

    /** Shows it: few lines as a plain message. */
    public static void show(Shell shell, String title, String message) {
        if (message.lines().count() <= FEW_LINES) {
            MessageDialog.openInformation(shell, title, message);
        } else {
            new OutcomeDialog(shell, title, message).open();
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setText(message);
        text.setData("org.adduce.id", "action.outcome");
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(HEIGHT)).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
