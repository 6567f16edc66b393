package org.adduce.ui.internal.recovery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.backup.Backup;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.ContentSum;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.adduce.ui.internal.line.WordColumns;
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
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** The saved states of a dossier that were kept, the newest first, each with what was done since; all of it for the one that is selected. */
final class RestoreDialog extends TitleAreaDialog {

    static final int AS_COPY = IDialogConstants.CLIENT_ID + 1;
    private static final int DIFFERS = 2;
    private static final int LEAST_DIFFERS = 200;
    private static final int WIDTH = 700;
    private static final int ROWS_HEIGHT = 200;
    private static final int DETAIL_HEIGHT = 110;

    private final OpenDossier dossier;
    private final String name;
    private final List<Backup> backups;
    private final Map<Backup, String> since = new HashMap<>();
    private Table table;
    private Text detail;
    private Optional<Backup> chosen = Optional.empty();
    private Runnable end = () -> { };

    /** With the states of a dossier. */
    RestoreDialog(Shell shell, OpenDossier dossier, List<Backup> backups) {
        super(shell);
        this.dossier = dossier;
        this.name = dossier.path().getFileName().toString();
        this.backups = backups;
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
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setData("org.adduce.id", "restore.states");
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.Backups_title, name);
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS_HEIGHT).applyTo(table);
        var columns = new WordColumns(table, List.of(Messages.Backups_when, Messages.Backups_size, Messages.Backups_differs), DIFFERS, LEAST_DIFFERS).shortened();
        for (var backup : backups) {
            new TableItem(table, SWT.NONE).setText(new String[] {LeftWords.time(backup.taken()), size(backup), Messages.Backups_comparing});
        }
        columns.fit();
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(table.getSelectionIndex())));
        createDetail(area);
        compare();
        return area;
    }

    private void createDetail(Composite area) {
        detail = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        detail.setData("org.adduce.id", "restore.since");
        SpokenLabel.on(detail, Messages.Backups_done);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, DETAIL_HEIGHT).applyTo(detail);
    }

    private static String size(Backup backup) {
        return NLS.bind(Messages.Backups_kilobytes, Math.max(1, backup.content().size() >> 10));
    }

    private void choose(int row) {
        chosen = row < 0 ? Optional.empty() : Optional.of(backups.get(row));
        getButton(OK).setEnabled(chosen.isPresent());
        getButton(AS_COPY).setEnabled(chosen.isPresent());
        detail.setText(chosen.map(since::get).orElse(""));
    }

    /** States that are what the dossier is now are not read. */
    private void compare() {
        var content = dossier.isDirty() ? Optional.<ContentSum>empty() : dossier.savedContent();
        var same = backups.stream().filter(backup -> content.filter(backup.content()::equals).isPresent()).toList();
        same.forEach(backup -> told(backup, Messages.Difference_same, Messages.Difference_same));
        var others = backups.stream().filter(backup -> !same.contains(backup)).toList();
        var words = Optional.ofNullable(PlatformUI.getWorkbench().getService(StateWords.class)).orElseGet(CountedStates::new);
        end = words.begin(dossier, others, this::told);
    }

    private void told(Backup backup, String line, String all) {
        if (!table.isDisposed()) {
            table.getItem(backups.indexOf(backup)).setText(DIFFERS, line);
            since.put(backup, all);
            chosen.filter(backup::equals).ifPresent(shown -> detail.setText(all));
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
        end.run();
        return super.close();
    }
}
