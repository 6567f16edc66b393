package org.adduce.ui.internal.recovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adduce.core.journal.LeftJournal;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows what was not saved when the workbench ended, and asks of each dossier what to do. Closed otherwise, all is kept for later. */
final class RecoveryDialog extends TitleAreaDialog {

    /** Pixels of a line of words at 100 %; longer ones wrap. */
    private static final int WIDTH = 520;
    private static final int MOST_HEIGHT = 420;

    private final List<Found> found;
    private final Map<Found, Choice> choices = new LinkedHashMap<>();

    RecoveryDialog(Shell shell, List<Found> found) {
        super(shell);
        this.found = found;
        found.forEach(one -> choices.put(one, one.isRestorable() ? Choice.RESTORE : Choice.LATER));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What is to be done with one. */
    enum Choice {
        RESTORE, WITHOUT, LATER
    }

    /** What was chosen; for later where nobody chose. */
    Map<Found, Choice> choices() {
        if (getReturnCode() != OK) {
            choices.replaceAll((one, choice) -> Choice.LATER);
        }
        return choices;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Recovery_shell);
        shell.setData("org.adduce.id", "recovery");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Recovery_title);
        setMessage(Messages.Recovery_message);
        var area = (Composite) super.createDialogArea(parent);
        var scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        var list = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(list);
        found.forEach(one -> group(list, one));
        scroll.setContent(list);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Point size = list.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroll.setMinSize(size);
        GridDataFactory.fillDefaults().grab(true, true).hint(size.x, Math.min(size.y, MOST_HEIGHT)).applyTo(scroll);
        return area;
    }

    private void group(Composite list, Found one) {
        var group = new Group(list, SWT.NONE);
        group.setText(title(one.journal()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().applyTo(group);
        words(group, one.journal().dossier().toString());
        words(group, LeftWords.of(one.journal()));
        one.remark().ifPresent(remark -> words(group, remark));
        var buttons = new ArrayList<Button>();
        buttons.add(choice(group, one, Choice.RESTORE, one.isCopy() ? Messages.Recovery_restoreCopy : Messages.Recovery_restore));
        buttons.getFirst().setEnabled(one.isRestorable());
        buttons.add(choice(group, one, Choice.WITHOUT, Messages.Recovery_without));
        buttons.add(choice(group, one, Choice.LATER, Messages.Recovery_later));
        buttons.get(choices.get(one).ordinal()).setSelection(true);
    }

    private static String title(LeftJournal journal) {
        var file = journal.dossier().getFileName().toString();
        return journal.title().isBlank() ? file : NLS.bind(Messages.Recovery_group, journal.title(), file);
    }

    private static void words(Composite parent, String words) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private Button choice(Composite parent, Found one, Choice choice, String label) {
        var button = new Button(parent, SWT.RADIO);
        button.setText(label);
        button.setData("org.adduce.id", "recovery." + choice.name().toLowerCase(Locale.ROOT));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                choices.put(one, choice);
            }
        }));
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Recovery_continue, true).setData("org.adduce.id", "recovery.continue");
    }
}
