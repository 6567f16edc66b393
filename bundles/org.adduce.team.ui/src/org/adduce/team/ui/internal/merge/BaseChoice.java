package org.adduce.team.ui.internal.merge;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.adduce.team.git.Revision;
import org.adduce.team.ui.internal.compare.RevisionDialog;
import org.adduce.ui.internal.desk.DossierSaving;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What both versions were made from: what git found, a revision, a file, or nobody knows. */
final class BaseChoice {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private final Path mine;
    private final Button commit;
    private final Button file;
    private final Button unknown;
    private final Label hint;
    private final Runnable changed;
    private Optional<Base.Commit> revision = Optional.empty();
    private Optional<Path> path = Optional.empty();

    BaseChoice(Composite parent, Path mine, Runnable changed) {
        this.mine = mine;
        this.changed = changed;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(area);
        commit = choice(area, Messages.Base_commit, "merge.base.commit", Messages.Base_choose, () -> ask(this::askRevision));
        file = choice(area, Messages.Base_file, "merge.base.file", Messages.Base_browse, () -> ask(this::askFile));
        unknown = new Button(area, SWT.RADIO);
        unknown.setText(Messages.Base_unknown);
        unknown.setData("org.adduce.id", "merge.base.unknown");
        unknown.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(unknown);
        hint = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).indent(22, 0).applyTo(hint);
        // choices with buttons between them are no group to the toolkit, which then leaves out the last
        area.setTabList(Arrays.stream(area.getChildren()).filter(Button.class::isInstance).toArray(Control[]::new));
        for (var button : new Button[] {commit, file, unknown}) {
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
        }
        chosen();
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
            chosen();
        }
    }

    private boolean askRevision() {
        var chosen = new RevisionDialog(commit.getShell(), mine).ask();
        chosen.ifPresent(found -> take(new Base.Commit(mine, found)));
        return chosen.isPresent();
    }

    private boolean askFile() {
        var chosen = new DossierSaving(file.getShell()).askForDossier();
        chosen.ifPresent(found -> {
            path = chosen;
            file.setText(NLS.bind(Messages.Base_fileNamed, found.getFileName()));
            select(file);
        });
        return chosen.isPresent();
    }

    /** Takes what git found, unless a person has chosen. */
    void offer(Base.Commit found) {
        if (unknown.getSelection() && path.isEmpty()) {
            take(found);
            chosen();
        }
    }

    private void take(Base.Commit found) {
        revision = Optional.of(found);
        commit.setText(told(found.revision()));
        select(commit);
    }

    private static String told(Revision revision) {
        return NLS.bind(Messages.Base_commitNamed, new Object[] {revision.shortId(), revision.author(), DAY.format(revision.when())});
    }

    private void select(Button chosen) {
        for (var button : new Button[] {commit, file, unknown}) {
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
        if (commit.getSelection()) {
            return revision.map(found -> found);
        }
        return file.getSelection() ? path.map(Base.File::new) : Optional.of(new Base.Unknown());
    }
}
