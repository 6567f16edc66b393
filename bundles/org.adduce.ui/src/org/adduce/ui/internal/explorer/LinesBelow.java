package org.adduce.ui.internal.explorer;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;

/**
 * How many lines there are under a line of a lazily filled tree. While it is folded and was never unfolded one stands for all:
 * the platform makes something of each, and of thousands nobody looks at that takes longer than all the rest.
 */
final class LinesBelow {

    private LinesBelow() {
    }

    /** Says that there are lines under {@code node}, or none. */
    static void announce(TreeViewer viewer, Object node, int count) {
        if (count == 0 && viewer.testFindItem(node) instanceof TreeItem line && line.getItemCount() == 0) {
            return;
        }
        if (isPromise(viewer, node)) {
            viewer.setHasChildren(node, count > 0);
        } else {
            viewer.setChildCount(node, count);
        }
    }

    /** Makes a place for each of the lines under {@code node}. */
    static void make(TreeViewer viewer, Object node, int count) {
        if (viewer.testFindItem(node) instanceof TreeItem line && line.getItemCount() != count) {
            viewer.setChildCount(node, count);
        }
    }

    /** Unfolds a line that is there. The viewer itself would make all the lines under it. */
    static void unfold(TreeViewer viewer, Object node, int count) {
        make(viewer, node, count);
        if (viewer.testFindItem(node) instanceof TreeItem line) {
            line.setExpanded(true);
        }
    }

    /** Whether a line is folded, and one line at most stands for all under it. */
    static boolean isPromise(TreeViewer viewer, Object node) {
        return viewer.testFindItem(node) instanceof TreeItem line && !line.getExpanded() && line.getItemCount() <= 1;
    }
}
