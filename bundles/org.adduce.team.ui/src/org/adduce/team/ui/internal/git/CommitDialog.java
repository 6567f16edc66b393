package org.adduce.team.ui.internal.git;

import java.util.List;
import java.util.Optional;
import org.adduce.team.diff.Change;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Proposes a message and lists what changed; single changes can be left out, and the message follows until a person writes one. */
final class CommitDialog extends TitleAreaDialog {

    private static final int AND_PUSH = IDialogConstants.CLIENT_ID;
    private static final int WIDTH = 620;
    private static final int HEIGHT = 420;
    private static final int[] WEIGHTS = {32, 68};

    private final String file;
    private final CommitPlan plan;
    private Text message;
    private String proposed = "";
    private ChangeTree tree;
    private Optional<PersonFields> person = Optional.empty();
    private Optional<CommitPlan.Answer> answer = Optional.empty();

    CommitDialog(Shell shell, String file, CommitPlan plan) {
        super(shell);
        this.file = file;
        this.plan = plan;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Optional<CommitPlan.Answer> ask() {
        open();
        return answer;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Commit_name);
        shell.setData("org.adduce.id", "team.commit");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.Commit_title, file));
        setMessage(words(), plan.wantsSignature() ? IMessageProvider.WARNING : IMessageProvider.NONE);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(area);
        if (plan.identity().isEmpty()) {
            person = Optional.of(new PersonFields(area, this::check));
        }
        var sash = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createMessage(sash);
        createTree(sash);
        sash.setWeights(WEIGHTS);
        propose();
        return area;
    }

    /** Where it goes, in whose name, that it is not signed and that no hook is run, where that could be expected. */
    private String words() {
        var branch = plan.status().branch().orElse("");
        var who = plan.identity().map(name -> NLS.bind(Messages.Commit_onAs, branch, name)).orElse(NLS.bind(Messages.Commit_on, branch));
        var signed = plan.wantsSignature() ? ' ' + Messages.Commit_unsigned : "";
        var hooks = plan.status().hooks();
        return who + signed + (hooks.isEmpty() ? "" : ' ' + NLS.bind(Messages.Commit_hooks, String.join(", ", hooks)));
    }

    private void createMessage(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Commit_message);
        message = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        message.setData("org.adduce.id", "team.commit.message");
        SpokenLabel.on(message, Messages.Commit_message);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(message);
        message.addModifyListener(event -> check());
        message.addListener(SWT.KeyDown, event -> commitAt(event));
        message.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    /** Enter begins a line, and with Ctrl it is done. */
    private void commitAt(Event event) {
        if ((event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == SWT.MOD1 && getButton(OK).isEnabled()) {
            event.doit = false;
            buttonPressed(OK);
        }
    }

    private void createTree(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Commit_changes);
        tree = new ChangeTree(area, plan.compared());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        tree.onChange(this::propose);
    }

    private void propose() {
        if (message.getText().equals(proposed)) {
            proposed = plan.draft().message(plan.draft().withNeeded(tree.chosen())).strip();
            message.setText(proposed);
            proposed = message.getText();
        }
        check();
    }

    private void check() {
        boolean isComplete = message != null && !message.getText().isBlank() && tree != null && (tree.isAll() || !tree.chosen().isEmpty())
                && person.map(PersonFields::isComplete).orElse(true);
        Optional.ofNullable(getButton(OK)).ifPresent(button -> button.setEnabled(isComplete));
        Optional.ofNullable(getButton(AND_PUSH)).ifPresent(button -> button.setEnabled(isComplete && plan.hasRemote()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, AND_PUSH, Messages.Commit_andPush, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.Commit_button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button != IDialogConstants.CANCEL_ID) {
            var chosen = tree.isAll() ? Optional.<List<Change>>empty() : Optional.of(tree.chosen());
            answer = Optional.of(new CommitPlan.Answer(message.getText(), chosen, person.map(PersonFields::person), button == AND_PUSH));
        }
        close();
    }
}
