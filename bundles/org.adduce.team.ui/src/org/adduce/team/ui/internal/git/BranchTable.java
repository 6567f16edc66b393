package org.adduce.team.ui.internal.git;

import java.util.List;
import java.util.Optional;
import org.adduce.team.git.Branches.Branch;
import org.adduce.team.git.Revision;
import org.adduce.team.ui.internal.words.CommitTime;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.adduce.ui.internal.line.WordColumns;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Branches as lines of a table, each with the commit it stands at; the one that is checked out is bold and says so. */
final class BranchTable {

    private static final int LATEST = 1;
    private static final int LEAST_LATEST = 240;
    private static final int HEIGHT = 220;

    private final Table table;
    private final WordColumns columns;
    private final LocalResourceManager resources;

    BranchTable(Composite parent, Runnable choosing, Runnable going) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        table.setData("org.adduce.id", "team.branches.table");
        SpokenLabel.on(table, Messages.Branches_name);
        columns = new WordColumns(table, List.of(Messages.Branches_column, Messages.Branches_latest, Messages.History_who, Messages.History_when),
                LATEST, LEAST_LATEST).shortened();
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choosing.run()));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> going.run()));
    }

    Table control() {
        return table;
    }

    /** Pixels that its lines want to be high. */
    static int height() {
        return HEIGHT;
    }

    /** Shows others; what was selected stays selected if it is still there, else the one that is checked out is. */
    void show(List<BranchRow> rows) {
        var before = chosen().map(Branch::name);
        table.setRedraw(false);
        table.removeAll();
        rows.forEach(this::add);
        columns.fit();
        table.setRedraw(true);
        for (var item : table.getItems()) {
            var branch = (Branch) item.getData();
            if (before.isPresent() ? branch.name().equals(before.get()) : branch.isCurrent()) {
                table.setSelection(item);
            }
        }
    }

    private void add(BranchRow row) {
        var item = new TableItem(table, SWT.NONE);
        var branch = row.branch();
        var latest = row.latest();
        item.setText(new String[] {branch.isCurrent() ? NLS.bind(Messages.Branches_current, branch.name()) : branch.name(),
            latest.map(Revision::subject).orElse(""), latest.map(Revision::author).orElse(""), latest.map(Revision::when).map(CommitTime::of).orElse("")});
        item.setData(branch);
        if (branch.isCurrent()) {
            item.setFont(0, resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD)));
        }
    }

    Optional<Branch> chosen() {
        return table.getSelectionCount() == 1 ? Optional.of((Branch) table.getSelection()[0].getData()) : Optional.empty();
    }
}
