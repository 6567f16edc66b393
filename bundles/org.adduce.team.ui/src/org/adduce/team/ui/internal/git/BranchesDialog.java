package org.adduce.team.ui.internal.git;

import java.util.List;
import java.util.Optional;
import org.adduce.team.git.Branches.Branch;
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

/** The branches, one of which is chosen to go to or to be merged. */
final class BranchesDialog extends TitleAreaDialog {

    /** Go to it. */
    static final int SWITCH = IDialogConstants.OK_ID;
    /** Merge it into the one that is checked out. */
    static final int MERGE = IDialogConstants.CLIENT_ID;
    private static final int WIDTH = 380;
    private static final int HEIGHT = 220;

    private final List<Branch> branches;
    private Optional<Branch> chosen = Optional.empty();

    BranchesDialog(Shell shell, List<Branch> branches) {
        super(shell);
        this.branches = branches;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Optional<Branch> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Branches_name);
        shell.setData("org.adduce.id", "team.branches");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Branches_name);
        setMessage(Messages.Branches_message);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var table = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        table.setData("org.adduce.id", "team.branches.table");
        Spoken.as(table, Messages.Branches_name);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        for (var branch : branches) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(branch.isCurrent() ? NLS.bind(Messages.Branches_current, branch.name()) : branch.name());
            item.setData(branch);
        }
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose((Branch) event.item.getData())));
        return area;
    }

    private void choose(Branch branch) {
        chosen = Optional.of(branch);
        getButton(SWITCH).setEnabled(!branch.isCurrent());
        getButton(MERGE).setEnabled(!branch.isCurrent());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, MERGE, Messages.Branches_merge, false).setEnabled(false);
        createButton(parent, SWITCH, Messages.Branches_switch, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        setReturnCode(button);
        if (button == IDialogConstants.CANCEL_ID) {
            chosen = Optional.empty();
        }
        close();
    }
}
