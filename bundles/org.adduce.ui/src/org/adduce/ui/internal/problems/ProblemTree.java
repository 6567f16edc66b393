package org.adduce.ui.internal.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.ui.internal.tip.LineTips;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/** The groups of problems, and below them the checks that are switched off. */
final class ProblemTree {

    private final Composite area;
    private final TreeColumnLayout columns = new TreeColumnLayout();
    private final ProblemWidths widths;
    private final TreeViewer viewer;
    private final ProblemContent content = new ProblemContent();
    private Consumer<Object> opener = line -> { };
    private boolean isOnFix;

    ProblemTree(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setData("org.adduce.id", "problems.tree");
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        area.setLayout(columns);
        List.of(Messages.Problems_message, Messages.Problems_element, Messages.Problems_fix)
                .forEach(title -> new TreeViewerColumn(viewer, SWT.LEFT).getColumn().setText(title));
        widths = new ProblemWidths(viewer.getTree());
        widths.of(List.of(), columns);
        var images = new ElementImages(new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()));
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new ProblemLabels(content, images));
        LineTips.on(viewer);
        viewer.setInput(content);
        viewer.getTree().addListener(SWT.MouseDown, event -> isOnFix = isOnFix(event));
        viewer.getTree().addListener(SWT.KeyDown, event -> isOnFix = false);
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
    }

    private boolean isOnFix(Event event) {
        var cell = viewer.getCell(new Point(event.x, event.y));
        return cell != null && cell.getColumnIndex() == ProblemLabels.FIX;
    }

    /** Whether the mouse, and not a key, chose what is opened, and chose what can be done about it. */
    boolean isOnFix() {
        return isOnFix;
    }

    Composite control() {
        return area;
    }

    Tree tree() {
        return viewer.getTree();
    }

    void focus() {
        viewer.getTree().setFocus();
    }

    /** Is told the first problem of what is selected. */
    void onSelect(Consumer<Problem> listener) {
        viewer.addPostSelectionChangedListener(event -> problems().findFirst().ifPresent(listener));
    }

    /** Is told the problem, or the check that is off, that a person opens. */
    void onOpen(Consumer<Object> listener) {
        opener = listener;
    }

    void show(List<ProblemGroup> groups, List<OffCheck> off) {
        content.show(groups, off);
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
        } finally {
            viewer.getTree().setRedraw(true);
        }
        if (widths.of(groups, columns)) {
            area.layout();
        }
    }

    void expand(ProblemGroup.Key key) {
        viewer.setExpandedState(key, true);
    }

    /** The problems that are selected themselves, from the top. */
    Stream<Problem> problems() {
        return selected().filter(Problem.class::isInstance).map(Problem.class::cast);
    }

    /** What is selected, from the top. */
    Stream<Object> selected() {
        return Arrays.stream(viewer.getStructuredSelection().toArray());
    }

    /** The problems of a group, those that match the filter. */
    List<Problem> in(ProblemGroup.Key key) {
        return content.group(key).problems();
    }

    /** All that the same check found in the same dossier, as bad as a problem is and let through by the filter. */
    List<Problem> alike(Problem problem) {
        return in(new ProblemGroup.Key(problem.severity(), problem.check())).stream().filter(other -> other.dossier() == problem.dossier()).toList();
    }

    /** Where a menu is opened for what is selected, on the display. */
    Point belowSelection() {
        var items = viewer.getTree().getSelection();
        var box = items.length == 0 ? new Rectangle(0, 0, 0, 0) : items[0].getBounds();
        return viewer.getTree().toDisplay(box.x, box.y + box.height);
    }

    private void open(Object line) {
        if (line instanceof ProblemGroup.Key || line instanceof ProblemContent.Off) {
            viewer.setExpandedState(line, !viewer.getExpandedState(line));
        } else {
            Optional.ofNullable(line).ifPresent(opener);
        }
    }

    /** Copies what is selected, a line each. */
    void copy() {
        var text = selected().map(this::text).filter(line -> !line.isEmpty()).collect(Collectors.joining(System.lineSeparator()));
        if (!text.isEmpty()) {
            var clipboard = new Clipboard(area.getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private String text(Object selected) {
        return switch (selected) {
            case Problem problem -> problem.text();
            case ProblemGroup.Key key -> in(key).stream().map(Problem::text).collect(Collectors.joining(System.lineSeparator()));
            default -> "";
        };
    }
}
