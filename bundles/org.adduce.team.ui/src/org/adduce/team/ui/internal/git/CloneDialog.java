package org.adduce.team.ui.internal.git;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.ui.internal.form.field.LabelledText;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the address of a repository and a new folder for it. */
final class CloneDialog extends TitleAreaDialog {

    private static final int WIDTH = 420;

    private Text url;
    private Text folder;
    private String proposed = "";
    private Optional<Answer> answer = Optional.empty();

    /**
     * What was answered.
     *
     * @param url the address
     * @param folder a folder that is not there or empty
     */
    record Answer(String url, Path folder) {
    }

    CloneDialog(Shell shell) {
        super(shell);
    }

    Optional<Answer> ask() {
        return open() == OK ? answer : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Clone_name);
        shell.setData("org.adduce.id", "team.clone");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Clone_title);
        setMessage(Messages.Clone_message);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        url = field(area, Messages.Clone_url, "team.clone.url");
        url.setMessage(Messages.Share_remoteHint);
        ((GridData) url.getLayoutData()).horizontalSpan = 2;
        folder = field(area, Messages.Clone_folder, "team.clone.folder");
        url.addModifyListener(event -> proposeAtHome());
        var browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Share_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> FolderChoice.ask(getShell(), folder.getText()).ifPresent(this::propose)));
        return area;
    }

    private Text field(Composite area, String label, String id) {
        var text = LabelledText.in(area, label, id, SWT.NONE, WIDTH);
        text.addModifyListener(event -> check());
        return text;
    }

    /** While nobody has named a folder, one at home is named as the address is typed. */
    private void proposeAtHome() {
        if (folder.getText().equals(proposed)) {
            propose(System.getProperty("user.home"));
            proposed = folder.getText();
        }
    }

    /** A folder named for the repository, in the one that was chosen. */
    private void propose(String parent) {
        var name = url.getText().strip().replaceFirst("/+$", "").replaceFirst("\\.git$", "").replaceFirst("^.*[/:]", "");
        folder.setText(Path.of(parent).resolve(name.isBlank() ? "dossiers" : name).toString());
    }

    /** As high as what it holds; the platform would make it higher. */
    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
    }

    private void check() {
        Optional.ofNullable(getButton(IDialogConstants.OK_ID)).ifPresent(ok -> ok.setEnabled(!url.getText().isBlank() && !folder.getText().isBlank()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Clone_button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    @Override
    protected void okPressed() {
        try {
            answer = Optional.of(new Answer(url.getText().strip(), Path.of(folder.getText().strip())));
            super.okPressed();
        } catch (InvalidPathException e) {
            setErrorMessage(e.getMessage());
        }
    }
}
