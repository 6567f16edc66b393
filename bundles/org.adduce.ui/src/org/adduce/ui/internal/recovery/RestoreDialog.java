package org.adduce.ui.internal.recovery;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.adduce.core.backup.Backup;
import org.adduce.core.file.ContentSum;
import org.adduce.core.query.Counts;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The saved states of a dossier that were kept, the newest first, each with what it has more and less than now. */
final class RestoreDialog extends TitleAreaDialog {

    static final int AS_COPY = IDialogConstants.CLIENT_ID + 1;
    private static final int[] WIDTHS = {170, 90, 420};
    private static final int ROWS_HEIGHT = 260;

    private final String name;
    private final List<Backup> backups;
    private final Counts now;
    private final Optional<ContentSum> content;
    private Optional<Backup> chosen = Optional.empty();
    private Job comparing = Job.createSystem("", monitor -> Status.OK_STATUS);

    /** With what the dossier has now, and what its file holds if that is the same. */
    RestoreDialog(Shell shell, String name, List<Backup> backups, Counts now, Optional<ContentSum> content) {
        super(shell);
        this.name = name;
        this.backups = backups;
        this.now = now;
        this.content = content;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Optional<Backup> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Backups_shell);
        shell.setData("org.adduce.id", "restore");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.Backups_title, name));
        setMessage(backups.isEmpty() ? Messages.Backups_none : Messages.Backups_message);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setData("org.adduce.id", "restore.states");
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.Backups_title, name);
            }
        });
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS_HEIGHT).applyTo(table);
        var titles = List.of(Messages.Backups_when, Messages.Backups_size, Messages.Backups_differs);
        for (int i = 0; i < WIDTHS.length; i++) {
            var column = new TableColumn(table, SWT.NONE);
            column.setText(titles.get(i));
            column.setWidth(WIDTHS[i]);
        }
        for (var backup : backups) {
            new TableItem(table, SWT.NONE).setText(new String[] {LeftWords.time(backup.taken()), size(backup), Messages.Backups_comparing});
        }
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(table.getSelectionIndex())));
        compare(table);
        return area;
    }

    private static String size(Backup backup) {
        return NLS.bind(Messages.Backups_kilobytes, Math.max(1, backup.content().size() >> 10));
    }

    private void choose(int row) {
        chosen = row < 0 ? Optional.empty() : Optional.of(backups.get(row));
        getButton(OK).setEnabled(chosen.isPresent());
        getButton(AS_COPY).setEnabled(chosen.isPresent());
    }

    /** Reads one after the other off the UI thread; ends when the dialog is closed. */
    private void compare(Table table) {
        var display = table.getDisplay();
        comparing = Job.createSystem(Messages.Backups_comparing, monitor -> {
            for (int i = 0; i < backups.size() && !monitor.isCanceled(); i++) {
                int row = i;
                var words = words(backups.get(i));
                display.asyncExec(() -> {
                    if (!table.isDisposed()) {
                        table.getItem(row).setText(2, words);
                    }
                });
            }
            return Status.OK_STATUS;
        });
        comparing.schedule();
    }

    private String words(Backup backup) {
        if (content.filter(backup.content()::equals).isPresent()) {
            return Messages.Difference_same;
        }
        try {
            return Difference.words(now, Counts.of(backup.read()));
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, AS_COPY, Messages.Backups_asCopy, false).setEnabled(false);
        createButton(parent, IDialogConstants.OK_ID, Messages.Backups_goBack, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == AS_COPY) {
            setReturnCode(AS_COPY);
            close();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    public boolean close() {
        comparing.cancel();
        return super.close();
    }
}
