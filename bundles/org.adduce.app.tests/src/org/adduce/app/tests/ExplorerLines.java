package org.adduce.app.tests;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;

/** The lines of the explorer, found by the words they begin with. What is asked is asked on the UI thread. */
final class ExplorerLines {

    private static final String VIEW = "org.adduce.view.explorer";

    private final Robot robot;

    ExplorerLines(Robot robot) {
        this.robot = robot;
    }

    /** Goes to the explorer. */
    Tree show() {
        robot.run(() -> {
            try {
                robot.page().showView(VIEW);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        return robot.widget("explorer.tree", Tree.class);
    }

    /** The line at the end of a path, unfolded all the way; empty where there is none. */
    Optional<TreeItem> at(String... path) {
        var tree = robot.find(control -> "explorer.tree".equals(control.getData("org.adduce.id"))).map(Tree.class::cast);
        var items = tree.map(found -> Arrays.stream(found.getItems())).orElseGet(Stream::empty);
        Optional<TreeItem> line = Optional.empty();
        for (var words : path) {
            line = items.filter(item -> item.getText().startsWith(words)).findFirst();
            line.ifPresent(item -> item.setExpanded(true));
            items = line.map(item -> Arrays.stream(item.getItems())).orElseGet(Stream::empty);
        }
        return line;
    }

    /** Selects a line as if it was clicked. */
    void select(String... path) {
        robot.waitUntil("the line " + String.join(" > ", path), () -> at(path).filter(ExplorerLines::isSelected).isPresent());
    }

    private static boolean isSelected(TreeItem item) {
        var tree = item.getParent();
        tree.setFocus();
        tree.setSelection(item);
        var event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        return tree.getSelectionCount() == 1;
    }
}
