package org.adduce.team.ui.internal.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.query.Folding;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.Revision;
import org.adduce.team.ui.internal.words.CommitTime;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.adduce.ui.internal.line.WordColumns;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The revisions of a dossier in its repository, the latest first, which is chosen ahead. They are looked up in the background. */
public final class RevisionDialog extends TitleAreaDialog {

    private static final int MOST = 1_000;
    private static final int WHAT = 2;
    private static final int LEAST_WHAT = 200;
    private static final int WIDTH = 840;
    private static final int HEIGHT = 300;

    private final Path dossier;
    private Text filter;
    private Table table;
    private WordColumns columns;
    private List<Revision> revisions = List.of();
    private Optional<Revision> chosen = Optional.empty();

    /** A dialog of a window about a dossier's file. */
    public RevisionDialog(Shell shell, Path dossier) {
        super(shell);
        this.dossier = dossier;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks for one; nothing where a person wants none. */
    public Optional<Revision> ask() {
        return open() == OK ? chosen : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Revisions_shell);
        shell.setData("org.adduce.id", "revisions");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.Revisions_title, dossier.getFileName()));
        setMessage(Messages.Revisions_looking);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Revisions_filter);
        filter.setData("org.adduce.id", "revisions.filter");
        SpokenLabel.on(filter, Messages.Revisions_filter);
        filter.addModifyListener(event -> fill());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setData("org.adduce.id", "revisions.table");
        SpokenLabel.on(table, Messages.Revisions_shell);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        columns = new WordColumns(table, List.of(Messages.Revisions_when, Messages.Revisions_who, Messages.Revisions_what, Messages.Revisions_commit),
                WHAT, LEAST_WHAT).shortened();
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> okPressed()));
        look();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Revisions_choose, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void choose() {
        chosen = Optional.ofNullable(table.getSelectionCount() == 1 ? (Revision) table.getSelection()[0].getData() : null);
        getButton(OK).setEnabled(chosen.isPresent());
    }

    private void look() {
        var display = table.getDisplay();
        var job = Job.create(Messages.Revisions_looking, monitor -> {
            try (var repository = DossierRepository.of(dossier).orElse(null)) {
                var found = repository == null ? List.<Revision>of() : repository.log("HEAD", MOST);
                var words = repository == null ? NLS.bind(Messages.Revisions_noRepository, dossier.getFileName())
                        : found.isEmpty() ? NLS.bind(Messages.Revisions_none, dossier.getFileName()) : Messages.Revisions_message;
                display.asyncExec(() -> show(found, words));
            } catch (IOException | GitRefusedException e) {
                display.asyncExec(() -> show(List.of(), e.getMessage()));
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(List<Revision> found, String words) {
        if (!table.isDisposed()) {
            revisions = found;
            setMessage(words);
            fill();
        }
    }

    /** The one that was chosen stays so while it is there, else the first is. */
    private void fill() {
        var before = chosen;
        var wanted = Folding.fold(filter.getText().strip());
        table.setRedraw(false);
        table.removeAll();
        for (var revision : revisions) {
            var cells = new String[] {CommitTime.of(revision.when()), revision.author(), revision.subject(), revision.shortId()};
            if (wanted.isEmpty() || Folding.fold(String.join(" ", cells)).contains(wanted)) {
                var item = new TableItem(table, SWT.NONE);
                item.setText(cells);
                item.setData(revision);
            }
        }
        columns.fit();
        table.setRedraw(true);
        if (table.getItemCount() > 0) {
            table.setSelection(Math.max(0, line(before)));
        }
        choose();
    }

    /** Where a revision stands, or -1. */
    private int line(Optional<Revision> revision) {
        return revision.map(wanted -> Stream.of(table.getItems()).map(TableItem::getData).toList().indexOf(wanted)).orElse(-1);
    }
}
