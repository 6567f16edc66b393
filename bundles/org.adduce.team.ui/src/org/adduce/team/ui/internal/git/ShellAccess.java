package org.adduce.team.ui.internal.git;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.adduce.team.git.Access;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Asks a person in dialogs of a window; the thread that asks waits. */
final class ShellAccess implements Access {

    private static final int TRUST = 1;

    private final Shell shell;
    /** The name that was given last. */
    private String name = "";
    private boolean isRefused;
    /** Read by the thread that asked when all is over. */
    private volatile boolean isGivenUp;

    ShellAccess(Shell shell) {
        this.shell = shell;
    }

    /** Whether somebody would not answer, which they need not be told. */
    boolean isGivenUp() {
        return isGivenUp;
    }

    @Override
    public Optional<Login> login(String server, Optional<String> user) {
        var wrong = isRefused ? Optional.of(Messages.Login_wrong) : Optional.<String>empty();
        var question = new LoginDialog.Question(NLS.bind(Messages.Login_title, server), Messages.Login_server, wrong, Optional.of(user.orElse(name)),
                Messages.Login_password, Messages.Login_button);
        var answer = answered(ask(() -> new LoginDialog(shell, question).ask()));
        name = answer.map(Login::user).orElse(name);
        return answer;
    }

    @Override
    public void refused(String server) {
        isRefused = true;
    }

    /** The last line says what the secret is, those before what it is for. */
    @Override
    public Optional<char[]> secret(String words) {
        var lines = words.lines().toList();
        var label = lines.isEmpty() ? Messages.Login_secret : lines.getLast().replaceFirst("[:\\s]*$", ":");
        var reason = lines.stream().limit(Math.max(0, lines.size() - 1)).collect(Collectors.joining("\n"));
        var question = new LoginDialog.Question(Messages.Login_secretTitle, reason, Optional.empty(), Optional.empty(), label, Messages.Login_unlock);
        return answered(ask(() -> new LoginDialog(shell, question).ask())).map(Login::password);
    }

    /** The safe answer is the first. */
    @Override
    public boolean trusts(String words) {
        var answer = ask(() -> Optional.of(MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Trust_title, words + "\n\n" + Messages.Trust_question, 0,
                Messages.Trust_no, Messages.Trust_yes)).filter(button -> button == TRUST));
        return answered(answer).isPresent();
    }

    private <T> Optional<T> answered(Optional<T> answer) {
        isGivenUp |= answer.isEmpty();
        return answer;
    }

    private <T> Optional<T> ask(Supplier<Optional<T>> question) {
        if (shell.isDisposed()) {
            return Optional.empty();
        }
        return shell.getDisplay().syncCall(() -> shell.isDisposed() ? Optional.<T>empty() : question.get());
    }
}
