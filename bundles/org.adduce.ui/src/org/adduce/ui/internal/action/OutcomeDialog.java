package org.adduce.ui.internal.action;

import java.util.Optional;
import java.util.stream.Stream;
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
    private final Optional<String> offer;

    private OutcomeDialog(Shell shell, String title, String message, Optional<String> offer) {
        super(shell);
        this.title = title;
        this.message = message;
        this.offer = offer;
    }

    /** Shows it: few lines as a plain message. */
    public static void show(Shell shell, String title, String message) {
        ask(shell, title, message, Optional.empty());
    }

    /** Shows it, and whether what can be done next is to be done. */
    public static boolean show(Shell shell, String title, String message, String offer) {
        return ask(shell, title, message, Optional.of(offer));
    }

    private static boolean ask(Shell shell, String title, String message, Optional<String> offer) {
        if (message.lines().count() > FEW_LINES) {
            return new OutcomeDialog(shell, title, message, offer).open() == IDialogConstants.CLIENT_ID;
        }
        var buttons = Stream.concat(Stream.of(IDialogConstants.OK_LABEL), offer.stream()).toArray(String[]::new);
        return MessageDialog.open(MessageDialog.INFORMATION, shell, title, message, SWT.NONE, buttons) == 1;
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
        offer.ifPresent(words -> createButton(parent, IDialogConstants.CLIENT_ID, words, false).setData("org.adduce.id", "action.next"));
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.CLIENT_ID) {
            setReturnCode(button);
            close();
        } else {
            super.buttonPressed(button);
        }
    }
}
