package org.adduce.team.ui.internal.git;

import java.util.Optional;
import java.util.function.Function;
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

/** Asks for one line, and for a note to it where one is wanted. What is wrong with the line is told as it is written. */
final class LineDialog extends TitleAreaDialog {

    private static final int WIDTH = 420;

    private final Question question;
    private Text line;
    private Optional<Text> note = Optional.empty();
    private Optional<Answer> answer = Optional.empty();

    /**
     * What is asked.
     *
     * @param shell the title of the window
     * @param title what it is about
     * @param words what comes of it
     * @param label what the line is called
     * @param value what it is at first
     * @param hint what is shown where it is empty
     * @param button what is done then
     * @param isName whether it is a name for git, which has no blanks
     * @param note what the note is called, where one is asked for
     * @param wrong what is wrong with a line
     */
    record Question(String shell, String title, String words, String label, String value, String hint, String button, boolean isName, Optional<String> note,
            Function<String, Optional<String>> wrong) {
    }

    /**
     * What was answered.
     *
     * @param line the line, not blank
     * @param note the note, or nothing but blanks
     */
    record Answer(String line, String note) {
    }

    LineDialog(Shell shell, Question question) {
        super(shell);
        this.question = question;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Optional<Answer> ask() {
        return open() == OK ? answer : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(question.shell());
        shell.setData("org.adduce.id", "team.line");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(question.title());
        setMessage(question.words());
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        line = LabelledText.in(area, question.label(), "team.line.text", SWT.NONE, WIDTH);
        line.setMessage(question.hint());
        if (question.isName()) {
            line.addVerifyListener(event -> event.text = event.text.replace(' ', '-'));
        }
        line.setText(question.value());
        line.selectAll();
        line.addModifyListener(event -> check());
        note = question.note().map(label -> note(area, label));
        return area;
    }

    private static Text note(Composite area, String label) {
        var text = LabelledText.in(area, label, "team.line.note", SWT.NONE, WIDTH);
        text.setMessage(Messages.Tag_noteHint);
        return text;
    }

    /** As high as what it holds; the platform would make it higher. */
    @Override
    protected Point getInitialSize() {
        return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
    }

    private void check() {
        var words = line.getText().strip();
        var wrong = words.isEmpty() || words.equals(question.value()) ? Optional.<String>empty() : question.wrong().apply(words);
        setErrorMessage(wrong.orElse(null));
        Optional.ofNullable(getButton(OK)).ifPresent(button -> button.setEnabled(wrong.isEmpty() && !words.isEmpty() && !words.equals(question.value())));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, question.button(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    @Override
    protected void okPressed() {
        answer = Optional.of(new Answer(line.getText().strip(), note.map(Text::getText).orElse("").strip()));
        super.okPressed();
    }
}
