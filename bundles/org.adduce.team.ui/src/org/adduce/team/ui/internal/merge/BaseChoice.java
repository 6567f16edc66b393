package org.adduce.team.ui.internal.merge;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.adduce.team.git.Revision;
import org.adduce.team.ui.internal.compare.RevisionDialog;
import org.adduce.team.ui.internal.words.CommitTime;
import org.adduce.ui.internal.desk.DossierSaving;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What both versions were made from: a state that was kept, what git found, a revision, a file, or nobody knows. */
final class BaseChoice {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final Path mine;
    private final Button state;
    private final Button commit;
    private final Button file;
    private final Button unknown;
    private final Label stateHint;
    private final Label hint;
    private final Runnable changed;
    private Optional<Base.State> kept = Optional.empty();
    private Optional<Base.Commit> revision = Optional.empty();
    private Optional<Path> path = Optional.empty();
    /** Whether a person did, and not what was found. */
    private boolean isChosen;

    BaseChoice(Composite parent, Path mine, Runnable changed) {
        this.mine = mine;
        this.changed = changed;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(area);
        state = new Button(area, SWT.RADIO);
        state.setData("org.adduce.id", "merge.base.state");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(state);
        stateHint = hint(area);
        stateHint.setText(Messages.Base_stateHint);
        showState(false);
        commit = choice(area, Messages.Base_commit, "merge.base.commit", Messages.Base_choose, () -> ask(this::askRevision));
        file = choice(area, Messages.Base_file, "merge.base.file", Messages.Base_browse, () -> ask(this::askFile));
        unknown = new Button(area, SWT.RADIO);
        unknown.setText(Messages.Base_unknown);
        unknown.setData("org.adduce.id", "merge.base.unknown");
        unknown.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(unknown);
        hint = hint(area);
        // choices with buttons between them are no group to the toolkit, which then leaves out the last
        area.setTabList(Arrays.stream(area.getChildren()).filter(Button.class::isInstance).toArray(Control[]::new));
        for (var button : buttons()) {
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                isChosen = true;
                chosen();
            }));
        }
        chosen();
    }

    private static Label hint(Composite area) {
        var hint = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).indent(22, 0).applyTo(hint);
        return hint;
    }

    /** It is there only where there is one. */
    private void showState(boolean isThere) {
        for (var control : List.of(state, stateHint)) {
            ((GridData) control.getLayoutData()).exclude = !isThere;
            control.setVisible(isThere);
        }
    }

    /** A dialog that is as large as it was needed before is made as large as it is needed now. */
    private void makeRoom() {
        var shell = state.getShell();
        var size = shell.getSize();
        var needed = shell.computeSize(size.x, SWT.DEFAULT);
        if (needed.y > size.y) {
            shell.setSize(size.x, needed.y);
        }
    }

    private Button[] buttons() {
        return new Button[] {state, commit, file, unknown};
    }

    private static Button choice(Composite area, String name, String id, String browse, Runnable asking) {
        var radio = new Button(area, SWT.RADIO);
        radio.setText(name);
        radio.setData("org.adduce.id", id);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(radio);
        var button = new Button(area, SWT.PUSH);
        button.setText(browse);
        button.setData("org.adduce.id", id + ".choose");
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> asking.run()));
        GridDataFactory.fillDefaults().applyTo(button);
        return radio;
    }

    private void ask(Supplier<Boolean> question) {
        if (question.get()) {
            isChosen = true;
            chosen();
        }
    }

    private boolean askRevision() {
        var chosen = new RevisionDialog(commit.getShell(), mine).ask();
        chosen.ifPresent(found -> take(new Base.Commit(mine, found)));
        return chosen.isPresent();
    }

    private boolean askFile() {
        var chosen = new DossierSaving(file.getShell()).askForDossier(Messages.Base_askFile, mine);
        chosen.ifPresent(found -> {
            path = chosen;
            file.setText(NLS.bind(Messages.Base_fileNamed, found.getFileName()));
            select(file);
        });
        return chosen.isPresent();
    }

    /** Takes what git found, unless a person has chosen or a state was found, which is later. */
    void offer(Base.Commit found) {
        if (unknown.getSelection() && path.isEmpty() && !isChosen) {
            take(found);
            chosen();
        }
    }

    /** Takes a state that was found, unless a person has chosen. */
    void offer(Base.State found) {
        kept = Optional.of(found);
        state.setText(NLS.bind(Messages.Base_state, TIME.format(found.backup().taken())));
        showState(true);
        if (!isChosen) {
            select(state);
        }
        chosen();
        makeRoom();
    }

    /** Another file was named, of which nothing is known yet. */
    void forget() {
        kept = Optional.empty();
        showState(false);
        if (state.getSelection()) {
            select(unknown);
        }
        chosen();
    }

    private void take(Base.Commit found) {
        revision = Optional.of(found);
        commit.setText(told(found.revision()));
        select(commit);
    }

    private static String told(Revision revision) {
        return NLS.bind(Messages.Base_commitNamed, new Object[] {revision.shortId(), revision.author(), CommitTime.day(revision.when())});
    }

    private void select(Button chosen) {
        for (var button : buttons()) {
            button.setSelection(button == chosen);
        }
    }

    private void chosen() {
        hint.setText(unknown.getSelection() ? Messages.Base_unknownHint : "");
        hint.getParent().getParent().layout(true, true);
        changed.run();
    }

    /** The answer; nothing while a file or revision has to be chosen yet. */
    Optional<Base> base() {
        if (state.getSelection()) {
            return kept.map(found -> found);
        }
        if (commit.getSelection()) {
            return revision.map(found -> found);
        }
        return file.getSelection() ? path.map(Base.File::new) : Optional.of(new Base.Unknown());
    }
}
