package org.adduce.team.ui.internal.git;

import java.util.Optional;
import java.util.function.Supplier;
import org.adduce.team.git.Access;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Asks a person in dialogs of a window; the thread that asks waits. */
final class ShellAccess implements Access {

    private static final int TRUST = 1;

    private final Shell shell;

    ShellAccess(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Optional<Login> login(String server, Optional<String> user) {
        return ask(() -> new LoginDialog(shell, NLS.bind(Messages.Login_server, server), user, true).ask());
    }

    @Override
    public Optional<char[]> secret(String words) {
        return ask(() -> new LoginDialog(shell, words, Optional.empty(), false).ask()).map(Login::password);
    }

    /** The safe answer is the first. */
    @Override
    public boolean trusts(String words) {
        return ask(() -> Optional.of(MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Trust_title, words + "\n\n" + Messages.Trust_question, 0,
                Messages.Trust_no, Messages.Trust_yes) == TRUST)).orElse(false);
    }

    private <T> Optional<T> ask(Supplier<Optional<T>> question) {
        if (shell.isDisposed()) {
            return Optional.empty();
        }
        return shell.getDisplay().syncCall(() -> shell.isDisposed() ? Optional.<T>empty() : question.get());
    }
}
