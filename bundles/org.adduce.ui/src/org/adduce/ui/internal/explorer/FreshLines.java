package org.adduce.ui.internal.explorer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.adduce.model.Element;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Makes the lines of the tree anew, where many go: taken away one by one, each costs as much as all that are there, which for
 * some thousands takes minutes. Lines of elements are made when they come to be seen, by nobody else.
 */
final class FreshLines {

    /** So many lines may go one by one. */
    private static final int FEW = 200;

    /** So many headings are made at once; more, unless they are unfolded, when they come to be seen. */
    private static final int FEW_HEADINGS = 20;

    private final TreeViewer viewer;
    private final ExplorerModel model;
    private boolean isMaking;

    FreshLines(TreeViewer viewer, ExplorerModel model) {
        this.viewer = viewer;
        this.model = model;
    }

    /** Shows what changed in a group; of a folded one that is its own line. */
    void refresh(GroupNode group) {
        if (isMuchLess(group)) {
            make(unfolded()::contains);
            return;
        }
        boolean isPromise = LinesBelow.isPromise(viewer, group);
        LinesBelow.announce(viewer, group, group.children().size());
        if (isPromise) {
            viewer.update(group, null);
        } else {
            viewer.refresh(group);
        }
    }

    /** Whether a line has far fewer lines under it than are there still. */
    private boolean isMuchLess(GroupNode group) {
        return viewer.testFindItem(group) instanceof TreeItem line && line.getItemCount() > group.children().size() + FEW;
    }

    /** The dossiers, groups and sections whose lines are unfolded. */
    Set<Object> unfolded() {
        var unfolded = new HashSet<>();
        Arrays.stream(viewer.getTree().getItems()).forEach(line -> gather(line, unfolded));
        return unfolded;
    }

    private static void gather(TreeItem line, Set<Object> unfolded) {
        boolean isAnElement = line.getData() == null || line.getData() instanceof Element;
        if (!isAnElement && line.getExpanded()) {
            unfolded.add(line.getData());
            if (holdsHeadings(line)) {
                Arrays.stream(line.getItems()).forEach(below -> gather(below, unfolded));
            }
        }
    }

    /** Of elements there are too many to be looked at, and what is unfolded in them folds. */
    private static boolean holdsHeadings(TreeItem line) {
        return line.getItemCount() > 0 && line.getItem(0).getData() != null && !(line.getItem(0).getData() instanceof Element);
    }

    /** Whether lines are made just now: what is selected then nobody chose. */
    boolean isMaking() {
        return isMaking;
    }

    /** Makes them anew, unfolded where it is so wished; what is selected stays so if it is still among them. */
    void make(Predicate<Object> isUnfolded) {
        var tree = viewer.getTree();
        var selected = viewer.getStructuredSelection().getFirstElement();
        tree.setRedraw(false);
        isMaking = true;
        try {
            viewer.setInput(model);
            viewer.setChildCount(model, model.dossiers().size());
            for (int i = 0; i < model.dossiers().size(); i++) {
                make(model, tree.getItem(i), i, model.dossiers().get(i), isUnfolded);
            }
            if (selected instanceof Element element) {
                new SelectionReveal(viewer, model).reveal(element);
            }
        } finally {
            isMaking = false;
            tree.setRedraw(true);
        }
    }

    private void make(Object parent, TreeItem line, int place, Object node, Predicate<Object> isUnfolded) {
        viewer.replace(parent, place, node);
        var children = model.children(node);
        if (!isUnfolded.test(node)) {
            LinesBelow.announce(viewer, node, children.size());
            return;
        }
        viewer.setChildCount(node, children.size());
        for (int i = 0; i < children.size() && !(children.get(i) instanceof Element); i++) {
            if (i < FEW_HEADINGS || isUnfolded.test(children.get(i))) {
                make(node, line.getItem(i), i, children.get(i), isUnfolded);
            }
        }
        line.setExpanded(true);
    }
}
