package org.adduce.team.ui.internal.git;

import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.git.Branches.Branch;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The branches: one is chosen to go to or to be merged, which ends the dialog; others are made, renamed and deleted in it. */
final class BranchesDialog extends TitleAreaDialog {

    /** Go to it. */
    static final int SWITCH = IDialogConstants.OK_ID;
    /** Merge it into the one that is checked out. */
    static final int MERGE = IDialogConstants.CLIENT_ID;
    /** Make another. */
    static final int NEW = IDialogConstants.CLIENT_ID + 1;

    private final BranchDeeds deeds;
    private List<BranchRow> rows;
    private BranchTable table;
    private Button rename;
    private Button delete;
    private Optional<Branch> chosen = Optional.empty();

    BranchesDialog(Shell shell, OpenDossier dossier, List<BranchRow> rows) {
        super(shell);
        this.rows = rows;
        deeds = new BranchDeeds(dossier, shell, this::show);
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
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new BranchTable(area, this::check, () -> chooseAnd(SWITCH));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, BranchTable.height()).applyTo(table.control());
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, Messages.Branches_make, "team.branches.new", () -> chooseAnd(NEW));
        rename = button(buttons, Messages.Branches_rename, "team.branches.rename", () -> table.chosen().ifPresent(branch -> deeds.rename(getShell(), branch, names())));
        delete = button(buttons, Messages.Branches_delete, "team.branches.delete", () -> table.chosen().ifPresent(deeds::delete));
        return area;
    }

    private static Button button(Composite area, String words, String id, Runnable deed) {
        var button = new Button(area, SWT.PUSH);
        button.setText(words);
        button.setData("org.adduce.id", id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> deed.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    /** The names that are taken. */
    List<String> names() {
        return rows.stream().map(row -> row.branch().name()).toList();
    }

    private void show(List<BranchRow> now) {
        rows = now;
        if (getShell() != null && !getShell().isDisposed()) {
            table.show(rows);
            setMessage(rows.size() > 1 ? Messages.Branches_message : Messages.Branches_alone);
            check();
        }
    }

    private void check() {
        var branch = table.chosen();
        boolean isOther = branch.filter(one -> !one.isCurrent()).isPresent();
        boolean isHere = branch.filter(one -> !one.isRemote()).isPresent();
        rename.setEnabled(isHere);
        delete.setEnabled(isHere && isOther);
        for (int id : new int[] {SWITCH, MERGE}) {
            Optional.ofNullable(getButton(id)).ifPresent(button -> button.setEnabled(isOther));
        }
    }

    private void chooseAnd(int code) {
        chosen = table.chosen();
        if (code == NEW || chosen.filter(branch -> !branch.isCurrent()).isPresent()) {
            setReturnCode(code);
            close();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, MERGE, Messages.Branches_merge, false);
        createButton(parent, SWITCH, Messages.Branches_switch, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
        show(rows);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.CANCEL_ID) {
            super.buttonPressed(button);
        } else {
            chooseAnd(button);
        }
    }
}
