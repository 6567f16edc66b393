package org.adduce.team.ui.internal.git;

import java.util.Optional;
import org.adduce.team.git.Access.Login;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a name and a password, or for a secret alone. Nothing of it is kept here. */
final class LoginDialog extends TitleAreaDialog {

    private static final int WIDTH = 320;

    private final String words;
    private final Optional<String> known;
    private final boolean hasUser;
    private Text user;
    private Text password;
    private Optional<Login> login = Optional.empty();

    LoginDialog(Shell shell, String words, Optional<String> known, boolean hasUser) {
        super(shell);
        this.words = words;
        this.known = known;
        this.hasUser = hasUser;
    }

    Optional<Login> ask() {
        return open() == OK ? login : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Login_shell);
        shell.setData("org.adduce.id", "team.login");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Login_shell);
        setMessage(words);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        if (hasUser) {
            user = field(area, Messages.Login_user, SWT.NONE, "team.login.user");
            user.setText(known.orElse(""));
        }
        password = field(area, Messages.Login_password, SWT.PASSWORD, "team.login.password");
        (hasUser && known.isEmpty() ? user : password).setFocus();
        return area;
    }

    private static Text field(Composite area, String label, int style, String id) {
        new Label(area, SWT.NONE).setText(label);
        var text = new Text(area, SWT.BORDER | style);
        text.setData("org.adduce.id", id);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    @Override
    protected void okPressed() {
        login = Optional.of(new Login(hasUser ? user.getText().strip() : "", password.getTextChars()));
        super.okPressed();
    }
}
