package org.adduce.team.ui.internal.git;

import java.util.Optional;
import org.adduce.team.git.Access.Login;
import org.adduce.ui.internal.form.field.LabelledText;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a name and a password, or for a secret alone. Nothing of it is kept here. */
final class LoginDialog extends TitleAreaDialog {

    private static final int WIDTH = 320;

    private final Question question;
    private Text user;
    private Text password;
    private Optional<Login> login = Optional.empty();

    /**
     * What is asked.
     *
     * @param title of what it is
     * @param words what becomes of it
     * @param wrong what was wrong with what was answered before
     * @param user the name that is known; nothing where no name is asked for
     * @param label what the secret is called
     * @param button what is done then
     */
    record Question(String title, String words, Optional<String> wrong, Optional<String> user, String label, String button) {
    }

    LoginDialog(Shell shell, Question question) {
        super(shell);
        this.question = question;
    }

    Optional<Login> ask() {
        return open() == OK ? login : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(question.button());
        shell.setData("org.adduce.id", "team.login");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(question.title());
        setMessage(question.words());
        question.wrong().ifPresent(this::setErrorMessage);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        question.user().ifPresent(known -> {
            user = field(area, Messages.Login_user, SWT.NONE, "team.login.user");
            user.setText(known);
        });
        password = field(area, question.label(), SWT.PASSWORD, "team.login.password");
        (user != null && user.getText().isEmpty() ? user : password).setFocus();
        return area;
    }

    private Text field(Composite area, String label, int style, String id) {
        var text = LabelledText.in(area, label, id, style, WIDTH);
        text.addModifyListener(event -> check());
        return text;
    }

    /** A token may stand without a name; nothing at all opens no door. */
    private void check() {
        Optional.ofNullable(getButton(OK)).ifPresent(button -> button.setEnabled(password.getCharCount() > 0 || user != null && !user.getText().isBlank()));
    }

    /** As high as what it holds, and no wider than its words want; the platform would make it larger. */
    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(convertHorizontalDLUsToPixels(WIDTH), SWT.DEFAULT, true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, question.button(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    @Override
    protected void okPressed() {
        login = Optional.of(new Login(user == null ? "" : user.getText().strip(), password.getTextChars()));
        super.okPressed();
    }
}
