package org.adduce.team.ui.internal.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.ui.internal.tip.LineTips;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** The tree of what is different. */
final class DifferenceViewer {

    /** Everything is opened by itself while there are no more lines than this. */
    private static final int FEW = 60;

    private final TreeViewer viewer;
    private final DifferenceContent content = new DifferenceContent();
    private boolean isFirst = true;

    DifferenceViewer(Composite parent) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setData("org.adduce.id", "compare.tree");
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new DifferenceLabels(new ElementImages(new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()))));
        LineTips.on(viewer);
        viewer.setInput(content);
    }

    Tree tree() {
        return viewer.getTree();
    }

    /** Shows lines; what was open and selected stays so, and where that is gone what stood after it is selected. */
    void show(List<Difference> lines) {
        var chosen = selected().stream().findFirst();
        var following = chosen.map(this::stopsAfter).orElse(List.of());
        var known = content.lines().stream().flatMap(Difference::lines).limit(FEW + 1L).collect(Collectors.toSet());
        tree().setRedraw(false);
        try {
            content.show(lines);
            viewer.refresh();
            unfold(lines, known);
        } finally {
            tree().setRedraw(true);
        }
        if (viewer.getStructuredSelection().isEmpty()) {
            var all = stops();
            following.stream().filter(all::contains).findFirst().or(() -> chosen.isEmpty() ? Optional.empty() : all.reversed().stream().findFirst())
                    .ifPresent(this::select);
        }
    }

    /** Opens what came, while that is little; at first also selects the first difference. */
    private void unfold(List<Difference> lines, Set<Difference> known) {
        boolean isFew = lines.stream().flatMap(Difference::lines).limit(FEW + 1L).count() <= FEW;
        if (isFew) {
            lines.stream().flatMap(Difference::lines).filter(line -> !known.contains(line)).forEach(line -> viewer.setExpandedState(line, true));
        }
        if (isFirst && !lines.isEmpty()) {
            isFirst = false;
            stops().stream().findFirst().filter(any -> isFew).ifPresent(this::select);
            tree().setTopItem(tree().getItem(0));
        }
    }

    private List<Difference> stopsAfter(Difference line) {
        var all = content.lines().stream().flatMap(Difference::lines).toList();
        int at = all.indexOf(line);
        return all.subList(at + 1, all.size()).stream().filter(Difference::isStop).toList();
    }

    private List<Difference> stops() {
        return content.lines().stream().flatMap(Difference::lines).filter(Difference::isStop).toList();
    }

    /** The lines that are selected, as they are now. */
    List<Difference> selected() {
        return Stream.of(viewer.getStructuredSelection().toArray()).filter(Difference.class::isInstance).map(line -> content.now((Difference) line)).toList();
    }

    void select(Difference line) {
        viewer.setSelection(new StructuredSelection(line), true);
    }

    /** Goes to the next difference, or to the one before; at the end nowhere. */
    void go(boolean isForward) {
        var all = content.lines().stream().flatMap(Difference::lines).toList();
        int at = selected().stream().findFirst().map(all::indexOf).orElse(-1);
        var way = isForward ? all.subList(at + 1, all.size()) : at < 0 ? List.<Difference>of() : all.subList(0, at).reversed();
        way.stream().filter(Difference::isStop).findFirst().ifPresent(this::select);
    }

    void expand(boolean isOpen) {
        if (isOpen) {
            viewer.expandAll();
        } else {
            viewer.collapseAll();
        }
    }

    void onSelect(Runnable listener) {
        viewer.addPostSelectionChangedListener(event -> listener.run());
    }

    /** Is told the line a person wants to go to; what only holds others opens and closes. */
    void onOpen(Consumer<Difference> listener) {
        viewer.addOpenListener(event -> selected().stream().findFirst().ifPresent(line -> {
            if (line.key().element().isEmpty()) {
                viewer.setExpandedState(line, !viewer.getExpandedState(line));
            } else {
                listener.accept(line);
            }
        }));
    }
}
