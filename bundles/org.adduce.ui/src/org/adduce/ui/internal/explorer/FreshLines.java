package org.adduce.ui.internal.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** So many lines may come or go one by one. */
    private static final int FEW = 200;

    /** After that what was made has been drawn. */
    private static final int DRAWN_MILLIS = 60;

    /** So many headings are made at once; more, unless they are unfolded, when they come to be seen. */
    private static final int FEW_HEADINGS = 20;

    private final TreeViewer viewer;
    private final ExplorerModel model;
    private boolean isMaking;
    /** What will be unfolded once it has been drawn. */
    private final Set<Object> awaited = new LinkedHashSet<>();
    private final Runnable awaiting = this::unfoldAwaited;

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
        var unfolded = new HashSet<>(awaited);
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
        var made = new ArrayList<Object>();
        tree.setRedraw(false);
        isMaking = true;
        try {
            viewer.setInput(model);
            viewer.setChildCount(model, model.dossiers().size());
            for (int i = 0; i < model.dossiers().size(); i++) {
                make(model, tree.getItem(i), i, model.dossiers().get(i), isUnfolded, made);
            }
            if (selected instanceof Element element) {
                new SelectionReveal(viewer, model).reveal(element);
            }
        } finally {
            isMaking = false;
            tree.setRedraw(true);
        }
        unfold(made);
    }

    /** @param made takes what holds elements and is to be unfolded */
    private void make(Object parent, TreeItem line, int place, Object node, Predicate<Object> isUnfolded, List<Object> made) {
        viewer.replace(parent, place, node);
        var children = model.children(node);
        if (!isUnfolded.test(node)) {
            LinesBelow.announce(viewer, node, children.size());
            return;
        }
        if (children.isEmpty() || children.getFirst() instanceof Element) {
            LinesBelow.announce(viewer, node, children.size());
            made.add(node);
            return;
        }
        viewer.setChildCount(node, children.size());
        for (int i = 0; i < children.size() && !(children.get(i) instanceof Element); i++) {
            if (i < FEW_HEADINGS || isUnfolded.test(children.get(i))) {
                make(node, line.getItem(i), i, children.get(i), isUnfolded, made);
            }
        }
        line.setExpanded(true);
    }

    /**
     * Unfolds what holds elements: few at once, many when the lines above them have been drawn. The platform measures all that is
     * below a line that is unfolded before it is drawn, and fills it in for that.
     */
    private void unfold(List<Object> holders) {
        int room = FEW;
        awaited.clear();
        for (var node : holders) {
            int count = model.children(node).size();
            if (count <= room) {
                room -= count;
                LinesBelow.unfold(viewer, node, count);
            } else {
                awaited.add(node);
            }
        }
        if (!awaited.isEmpty()) {
            viewer.getTree().getDisplay().timerExec(DRAWN_MILLIS, awaiting);
        }
    }

    private void unfoldAwaited() {
        if (!viewer.getTree().isDisposed()) {
            awaited.forEach(node -> LinesBelow.unfold(viewer, node, model.children(node).size()));
            awaited.clear();
        }
    }
}
