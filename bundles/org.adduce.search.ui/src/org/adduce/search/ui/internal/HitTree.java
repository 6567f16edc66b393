package org.adduce.search.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.adduce.core.query.Kind;
import org.adduce.model.Element;
import org.adduce.ui.internal.tip.LineTips;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What was found, by kind. */
final class HitTree {

    private final TreeViewer viewer;
    private final Set<Kind> folded = new HashSet<>();
    private Consumer<Kind> more = kind -> { };
    private Consumer<Element> opened = element -> { };

    HitTree(Composite parent, String id) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTree().setData("org.adduce.id", id);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new HitLabels(new ElementImages(new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()))));
        LineTips.on(viewer);
        viewer.setInput(Found.NOTHING);
    }

    Control control() {
        return viewer.getControl();
    }

    void show(Found found) {
        viewer.getTree().setRedraw(false);
        try {
            ((HitLabels) viewer.getLabelProvider()).explain(found);
            remember();
            var chosen = ((Found) viewer.getInput()).query().equals(found.query()) ? viewer.getStructuredSelection().getFirstElement() : null;
            viewer.setInput(found);
            found.groups().stream().filter(group -> !folded.contains(group.kind())).forEach(group -> viewer.setExpandedState(group, true));
            choose(chosen, found);
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    /** The same hit as before, where the same was asked and only the dossier changed. */
    private void choose(Object chosen, Found found) {
        if (chosen instanceof Found.Place before) {
            found.groups().stream().flatMap(group -> group.places().stream()).filter(place -> place.hit().id().equals(before.hit().id())).findFirst()
                    .ifPresent(place -> viewer.setSelection(new StructuredSelection(place), true));
        }
    }

    /** A person who folded a kind away does not want it back with the next letter. */
    private void remember() {
        for (var item : viewer.getTree().getItems()) {
            if (item.getData() instanceof Found.Group group && item.getItemCount() > 0) {
                if (item.getExpanded()) {
                    folded.remove(group.kind());
                } else {
                    folded.add(group.kind());
                }
            }
        }
    }

    void focusFirst() {
        var tree = viewer.getTree();
        if (tree.getItemCount() > 0) {
            var group = tree.getItem(0);
            tree.setSelection(group.getItemCount() > 0 && group.getExpanded() ? group.getItem(0) : group);
            tree.setFocus();
        }
    }

    /** Selects the next hit, or the one before, from wherever the focus is; goes round at the ends. What is chosen then, and of how many it is which; empty where there is none. */
    Optional<String> step(int by) {
        var lines = Arrays.stream(viewer.getTree().getItems()).flatMap(group -> Arrays.stream(group.getItems())).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var chosen = viewer.getTree().getSelection();
        int before = chosen.length == 0 ? by > 0 ? -1 : 0 : lines.indexOf(chosen[0]);
        var line = lines.get(Math.floorMod(before + by, lines.size()));
        viewer.getTree().setSelection(line);
        viewer.getTree().showItem(line);
        return Optional.of(NLS.bind(Messages.Search_chosen, new Object[] {line.getText(), lines.indexOf(line) + 1, lines.size()}));
    }

    /** Goes to what is selected, else to the best that was found. */
    void open() {
        if (viewer.getTree().getSelectionCount() == 0) {
            step(1);
        }
        open(viewer.getStructuredSelection().getFirstElement());
    }

    /** One click goes to a hit, as it does in a menu. */
    void openAtAClick() {
        viewer.getTree().addListener(SWT.MouseUp, event -> {
            var line = viewer.getTree().getItem(new Point(event.x, event.y));
            if (event.button == 1 && line != null && !(line.getData() instanceof Found.Group)) {
                open(line.getData());
            }
        });
    }

    /** How high all lines are together. */
    int height() {
        var tree = viewer.getTree();
        int lines = Arrays.stream(tree.getItems()).mapToInt(group -> 1 + (group.getExpanded() ? group.getItemCount() : 0)).sum();
        return lines * tree.getItemHeight();
    }

    /** Is told what is selected. */
    void onSelect(Consumer<Element> listener) {
        viewer.addPostSelectionChangedListener(event -> selected().ifPresent(listener));
    }

    /** Is told what a person wants to go to. */
    void onOpen(Consumer<Element> listener) {
        opened = listener;
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
    }

    private void open(Object line) {
        switch (line) {
            case Found.Place place -> place.dossier().find(place.hit().id()).ifPresent(opened);
            case Found.Group group -> viewer.setExpandedState(group, !viewer.getExpandedState(group));
            case Found.Rest rest -> more.accept(rest.group().kind());
            case null, default -> {
                // nothing is chosen
            }
        }
    }

    /** Is told the kind of which more is wanted. */
    void onMore(Consumer<Kind> listener) {
        more = listener;
    }

    Optional<Element> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Found.Place place ? place.dossier().find(place.hit().id()) : Optional.empty();
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((Found) input).groups().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            if (!(parent instanceof Found.Group group)) {
                return new Object[0];
            }
            var children = new ArrayList<Object>(group.places());
            if (group.rest() > 0) {
                children.add(new Found.Rest(group));
            }
            return children.toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Found.Rest rest ? rest.group() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Found.Group;
        }
    }
}
