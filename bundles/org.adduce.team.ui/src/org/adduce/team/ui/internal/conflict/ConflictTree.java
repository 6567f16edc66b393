package org.adduce.team.ui.internal.conflict;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.ui.internal.conflict.ConflictGroup.Grouping;
import org.adduce.ui.internal.tip.LineTips;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** The conflicts of a dossier in groups. */
final class ConflictTree {

    /** Groups are opened by themselves while there are no more conflicts than this. */
    private static final int FEW = 100;

    private final TreeViewer viewer;
    private final ConflictContent content = new ConflictContent();
    private final ConflictLabels labels;
    private final Set<ConflictGroup.Key> seen = new HashSet<>();

    ConflictTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTree().setData("org.adduce.id", "conflicts.tree");
        viewer.setUseHashlookup(true);
        labels = new ConflictLabels(content, new ElementImages(new LocalResourceManager(JFaceResources.getResources(), viewer.getTree())));
        viewer.setContentProvider(content);
        viewer.setLabelProvider(labels);
        LineTips.on(viewer);
        viewer.setInput(content);
    }

    Tree tree() {
        return viewer.getTree();
    }

    void show(ConflictBoard board, Grouping grouping, Optional<ConflictTexts> texts) {
        content.show(board, grouping);
        labels.speak(texts, grouping);
        tree().setRedraw(false);
        try {
            viewer.refresh();
            // what was settled and is there again, as after undo, is opened again
            seen.retainAll(board.groups().stream().map(ConflictGroup::key).toList());
            if (board.all().size() <= FEW) {
                board.groups().stream().map(ConflictGroup::key).filter(seen::add).forEach(key -> viewer.setExpandedState(key, true));
            }
        } finally {
            tree().setRedraw(true);
        }
    }

    void update(Collection<OpenConflict> conflicts) {
        viewer.update(conflicts.toArray(), null);
    }

    /** The conflicts that are selected, those of selected groups among them, in the order of the view. */
    List<OpenConflict> selected() {
        var chosen = new LinkedHashSet<OpenConflict>();
        for (var line : viewer.getStructuredSelection().toArray()) {
            conflicts(line).forEach(chosen::add);
        }
        return List.copyOf(chosen);
    }

    private Stream<OpenConflict> conflicts(Object line) {
        return switch (line) {
            case OpenConflict conflict -> Stream.of(conflict);
            case ConflictGroup.Key key -> content.board().group(key).conflicts().stream();
            default -> Stream.empty();
        };
    }

    void select(OpenConflict conflict) {
        if (!selected().equals(List.of(conflict))) {
            viewer.setSelection(new StructuredSelection(conflict), true);
        }
    }

    void expand(boolean isOpen) {
        if (isOpen) {
            viewer.expandAll();
        } else {
            viewer.collapseAll();
        }
    }

    /** Is told whenever something else is selected. */
    void onSelect(Runnable listener) {
        viewer.addPostSelectionChangedListener(event -> listener.run());
    }

    /** Is told the conflict a person wants to go to; groups open and close. */
    void onOpen(Consumer<OpenConflict> listener) {
        viewer.addOpenListener(event -> {
            switch (viewer.getStructuredSelection().getFirstElement()) {
                case OpenConflict conflict -> listener.accept(conflict);
                case ConflictGroup.Key key -> viewer.setExpandedState(key, !viewer.getExpandedState(key));
                case null, default -> {
                    // nothing is chosen
                }
            }
        });
    }
}
