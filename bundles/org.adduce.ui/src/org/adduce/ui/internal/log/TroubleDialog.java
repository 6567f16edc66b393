package org.adduce.ui.internal.log;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What went wrong, in words one can read and copy; behind a button all that is known of it. */
final class TroubleDialog extends IconAndMessageDialog {

    private static final int DETAILS_LINES = 12;

    private final int severity;
    private final StringBuilder all = new StringBuilder();
    private Text words;
    private Text details;

    TroubleDialog(Shell parent, IStatus status) {
        super(parent);
        severity = status.getSeverity();
        message = TroubleWords.of(status);
        all.append(LogEntry.details(status));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Something else went wrong meanwhile. */
    void add(IStatus status) {
        var more = TroubleWords.of(status);
        if (!message.lines().toList().containsAll(more.lines().toList())) {
            message += "\n" + more;
            words.setText(message);
            getShell().pack(true);
        }
        all.append("\n\n").append(LogEntry.details(status));
        details.setText(all.toString());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(severity == IStatus.ERROR ? Messages.Trouble_error : severity == IStatus.WARNING ? Messages.Trouble_warning : Messages.Trouble_info);
    }

    @Override
    protected Image getImage() {
        return switch (severity) {
            case IStatus.ERROR -> getErrorImage();
            case IStatus.WARNING -> getWarningImage();
            default -> getInfoImage();
        };
    }

    /** A text and no label, so that it can be selected and copied. */
    @Override
    protected Control createMessageArea(Composite composite) {
        super.createMessageArea(composite);
        messageLabel.dispose();
        words = new Text(composite, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        words.setText(message);
        words.setBackground(composite.getBackground());
        words.setData("org.adduce.id", "trouble.message");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(convertHorizontalDLUsToPixels(IDialogConstants.MINIMUM_MESSAGE_AREA_WIDTH), SWT.DEFAULT).applyTo(words);
        return composite;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        createMessageArea(parent);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(area);
        details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        details.setText(all.toString());
        details.setData("org.adduce.id", "trouble.details");
        var place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = details.getLineHeight() * DETAILS_LINES;
        place.exclude = true;
        details.setVisible(false);
        details.setLayoutData(place);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
        createButton(parent, IDialogConstants.CLIENT_ID, Messages.Trouble_copy, false).setData("org.adduce.id", "trouble.copy");
        createButton(parent, IDialogConstants.DETAILS_ID, IDialogConstants.SHOW_DETAILS_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case IDialogConstants.CLIENT_ID -> copy();
            case IDialogConstants.DETAILS_ID -> toggle();
            default -> super.buttonPressed(button);
        }
    }

    private void copy() {
        var clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {all.toString()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void toggle() {
        var place = (GridData) details.getLayoutData();
        place.exclude = !place.exclude;
        details.setVisible(!place.exclude);
        getButton(IDialogConstants.DETAILS_ID).setText(place.exclude ? IDialogConstants.SHOW_DETAILS_LABEL : IDialogConstants.HIDE_DETAILS_LABEL);
        getShell().setSize(getShell().getSize().x, getShell().computeSize(getShell().getSize().x, SWT.DEFAULT).y);
    }
}
