package org.adduce.team.ui.internal.git;

import java.util.ArrayList;
import java.util.List;
import org.adduce.team.diff.Change;
import org.adduce.team.ui.internal.compare.Compared;
import org.adduce.team.ui.internal.compare.Difference;
import org.adduce.team.ui.internal.compare.SideBySide;
import org.adduce.team.ui.internal.compare.SideTexts;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What changed, to be ticked: of what has parts all of them, or some. Lines are made as they are opened. */
final class ChangeTree {

    /** Of very many lines beneath one, the first are shown; the others go with what holds them. */
    private static final int MOST = 500;
    /** So many characters of a value are shown. */
    private static final int ROOM = 48;

    private static final int FEW = 12;
    private static final int FEW_KINDS = 3;

    private final Tree tree;
    private final ElementImages images;
    private final SideTexts texts;
    private Runnable listener = () -> { };

    ChangeTree(Composite parent, Compared compared) {
        var lines = compared.lines();
        texts = new SideTexts(compared);
        tree = new Tree(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setData("org.adduce.id", "team.commit.changes");
        SpokenLabel.on(tree, Messages.Commit_changes);
        images = new ElementImages(new LocalResourceManager(JFaceResources.getResources(), tree));
        lines.forEach(line -> fill(new TreeItem(tree, SWT.NONE), line));
        tree.addListener(SWT.Expand, event -> open((TreeItem) event.item));
        tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.detail == SWT.CHECK) {
                tick((TreeItem) event.item);
            }
        }));
        unfold(tree.getItems(), lines.stream().mapToInt(line -> line.changes().size()).sum() <= FEW);
    }

    /** Few changes are all seen at once. */
    private void unfold(TreeItem[] items, boolean isAll) {
        for (var item : items) {
            if (item.getItemCount() > 0 && (isAll || items.length <= FEW_KINDS)) {
                open(item);
                item.setExpanded(true);
                if (isAll) {
                    unfold(item.getItems(), true);
                }
            }
        }
    }

    Control control() {
        return tree;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    private void fill(TreeItem item, Difference line) {
        boolean isElement = line.key().sort() == Difference.Sort.ELEMENT;
        item.setText(isElement ? NLS.bind(fate(line), line.label()) : line.key().sort() == Difference.Sort.FEATURE ? said(line) : line.label());
        if (isElement || line.key().sort() == Difference.Sort.TYPE) {
            item.setImage(images.of(line.icon()));
        }
        item.setData(line);
        item.setChecked(true);
        if (!line.children().isEmpty()) {
            new TreeItem(item, SWT.NONE);
        }
    }

    /** What was said before and what is said now, as far as there is room for it. */
    private String said(Difference line) {
        var sides = texts.of(line);
        return NLS.bind(Messages.Change_values, new Object[] {line.label(), excerpt(sides.before()), excerpt(sides.after())});
    }

    private static String excerpt(SideBySide.Said said) {
        var words = said.text().text().replaceAll("\\s+", " ").strip();
        return words.codePointCount(0, words.length()) <= ROOM ? words : words.substring(0, words.offsetByCodePoints(0, ROOM - 1)).strip() + '\u2026';
    }

    private static String fate(Difference line) {
        return switch (line.fate()) {
            case ADDED -> Messages.Change_added;
            case REMOVED -> Messages.Change_removed;
            case CHANGED -> Messages.Change_changed;
            case MOVED -> Messages.Change_moved;
        };
    }

    private void open(TreeItem item) {
        if (item.getItemCount() == 1 && item.getItem(0).getData() == null) {
            item.getItem(0).dispose();
            var children = ((Difference) item.getData()).children();
            children.stream().limit(MOST).forEach(child -> {
                var below = new TreeItem(item, SWT.NONE);
                fill(below, child);
                below.setChecked(item.getChecked());
            });
        }
    }

    private void tick(TreeItem item) {
        item.setGrayed(false);
        tickBelow(item, item.getChecked());
        for (var above = item.getParentItem(); above != null; above = above.getParentItem()) {
            settle(above);
        }
        listener.run();
    }

    private static void tickBelow(TreeItem item, boolean isTicked) {
        for (var below : item.getItems()) {
            below.setChecked(isTicked);
            below.setGrayed(false);
            tickBelow(below, isTicked);
        }
    }

    private static void settle(TreeItem item) {
        int ticked = 0;
        boolean isPart = false;
        for (var below : item.getItems()) {
            ticked += below.getChecked() ? 1 : 0;
            isPart |= below.getGrayed();
        }
        item.setChecked(ticked > 0);
        item.setGrayed(ticked > 0 && (isPart || ticked < item.getItemCount()));
    }

    /** Whether nothing is left out. */
    boolean isAll() {
        for (var item : tree.getItems()) {
            if (!item.getChecked() || item.getGrayed()) {
                return false;
            }
        }
        return true;
    }

    /** What is not left out. */
    List<Change> chosen() {
        var changes = new ArrayList<Change>();
        for (var item : tree.getItems()) {
            choose(item, changes);
        }
        return changes.stream().distinct().toList();
    }

    private static void choose(TreeItem item, List<Change> changes) {
        if (item.getChecked() && item.getData() instanceof Difference line) {
            if (!item.getGrayed()) {
                changes.addAll(line.changes());
            } else {
                changes.addAll(line.own());
                for (var below : item.getItems()) {
                    choose(below, changes);
                }
                line.children().stream().skip(MOST).forEach(rest -> changes.addAll(rest.changes()));
            }
        }
    }
}
