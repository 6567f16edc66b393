package org.adduce.team.ui.internal.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.core.file.DossierFormat;
import org.adduce.team.merge.SideNames;
import org.adduce.ui.internal.desk.DossierSaving;
import org.adduce.ui.internal.form.field.LabelledText;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.adduce.ui.internal.recovery.SafeKeeping;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Asks which version is to be merged, what both were made from, and what to call the sides. What git knows of it is looked up in the background. */
final class MergeDialog extends TitleAreaDialog {

    private final Path mine;
    private final SafeKeeping keeping = PlatformUI.getWorkbench().getService(SafeKeeping.class);
    private Text file;
    private BaseChoice base;
    private Text ours;
    private Text theirs;
    private Optional<FileMerge> answer = Optional.empty();

    MergeDialog(Shell shell, Path mine) {
        super(shell);
        this.mine = mine;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks; nothing where a person does not want to. */
    Optional<FileMerge> ask() {
        return open() == OK ? answer : Optional.empty();
    }

    /** The same of a version that is known. */
    Optional<FileMerge> ask(Path other) {
        create();
        file.setText(other.toString());
        return ask();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Dialog_shell);
        shell.setData("org.adduce.id", "merge");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.Dialog_title, mine.getFileName()));
        setMessage(Messages.Dialog_message);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        createFile(area);
        label(area, Messages.Dialog_base, 2);
        base = new BaseChoice(area, mine, this::check);
        label(area, Messages.Dialog_names, 2);
        var names = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(names);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(names);
        ours = name(names, Messages.Dialog_ours, "merge.ours");
        theirs = name(names, Messages.Dialog_theirs, "merge.theirs");
        ours.setText(System.getProperty("user.name", ""));
        lookUp(() -> GitBase.user(mine), ours);
        return area;
    }

    private void createFile(Composite area) {
        label(area, Messages.Dialog_file, 2);
        file = new Text(area, SWT.BORDER);
        file.setData("org.adduce.id", "merge.file");
        SpokenLabel.on(file, Messages.Dialog_file);
        file.addModifyListener(event -> named());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(420, SWT.DEFAULT).applyTo(file);
        var browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Base_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> new DossierSaving(getShell()).askForDossier(Messages.Dialog_askFile, mine).ifPresent(path -> file.setText(path.toString()))));
    }

    private static void label(Composite area, String words, int columns) {
        var label = new Label(area, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(label);
    }

    private Text name(Composite area, String words, String id) {
        var text = LabelledText.in(area, words, id, SWT.NONE, SWT.DEFAULT);
        text.addModifyListener(event -> check());
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_merge, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** Empty where there is no such file, or where what is being typed is no path yet, as a star is none on some systems. */
    private Optional<Path> chosenFile() {
        var words = file.getText().strip();
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(Path.of(words).toAbsolutePath().normalize()).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Another file was named: what git knows of it is looked up. */
    private void named() {
        base.forget();
        check();
        chosenFile().ifPresent(path -> {
            var name = path.getFileName().toString();
            theirs.setText(name.endsWith(DossierFormat.EXTENSION) ? name.substring(0, name.length() - DossierFormat.EXTENSION.length()) : name);
            lookUp(() -> GitBase.author(path), theirs);
            later(() -> GitBase.of(mine, path), found -> onlyOf(path, () -> base.offer(found)));
            later(() -> StateBase.of(keeping.backups().list(mine), path), found -> onlyOf(path, () -> base.offer(found)));
        });
    }

    /** Somebody may have named another file meanwhile. */
    private void onlyOf(Path path, Runnable answer) {
        if (chosenFile().filter(path::equals).isPresent()) {
            answer.run();
        }
    }

    private void lookUp(Question<String> question, Text field) {
        var before = field.getText();
        later(question, found -> {
            if (field.getText().equals(before)) {
                field.setText(found);
            }
        });
    }

    /** A question that is answered off the UI thread. */
    private interface Question<T> {
        Optional<T> answer() throws IOException;
    }

    private <T> void later(Question<T> question, Consumer<T> told) {
        var display = getShell().getDisplay();
        var job = Job.create(Messages.Dialog_looking, monitor -> {
            try {
                question.answer().ifPresent(found -> display.asyncExec(() -> {
                    if (!file.isDisposed()) {
                        told.accept(found);
                    }
                }));
            } catch (IOException e) {
                ILog.get().warn(e.getMessage(), e);
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void check() {
        if (getButton(OK) == null || theirs == null) {
            return;
        }
        var path = chosenFile();
        var from = base.base();
        setMessage(path.isEmpty() && !file.getText().isBlank() ? Messages.Dialog_noFile : from.isEmpty() ? Messages.Dialog_noBase : Messages.Dialog_message,
                path.isEmpty() && !file.getText().isBlank() ? IMessageProvider.ERROR : IMessageProvider.NONE);
        answer = path.flatMap(chosen -> from.map(made -> new FileMerge(chosen, made, names())));
        getButton(OK).setEnabled(answer.isPresent());
    }

    private SideNames names() {
        return new SideNames(ours.getText().isBlank() ? SideNames.PLAIN.ours() : ours.getText(), theirs.getText().isBlank() ? SideNames.PLAIN.theirs() : theirs.getText());
    }
}
