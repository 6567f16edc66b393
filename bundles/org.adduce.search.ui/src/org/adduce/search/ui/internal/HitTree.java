package org.adduce.search.ui.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.adduce.core.query.Kind;
import org.adduce.model.Element;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What was found, by kind. */
final class HitTree {

    private final TreeViewer viewer;
    private final Set<Kind> folded = new HashSet<>();
    private Consumer<Kind> more = kind -> { };

    HitTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTree().setData("org.adduce.id", "search.hits");
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new HitLabels(new ElementImages(new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()))));
        ColumnViewerToolTipSupport.enableFor(viewer);
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
            viewer.setInput(found);
            found.groups().stream().filter(group -> !folded.contains(group.kind())).forEach(group -> viewer.setExpandedState(group, true));
        } finally {
            viewer.getTree().setRedraw(true);
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

    /** Is told what is selected. */
    void onSelect(Consumer<Element> listener) {
        viewer.addPostSelectionChangedListener(event -> selected().ifPresent(listener));
    }

    /** Is told what a person wants to go to. */
    void onOpen(Consumer<Element> listener) {
        viewer.addOpenListener(event -> {
            var chosen = viewer.getStructuredSelection().getFirstElement();
            switch (chosen) {
                case Found.Place place -> place.dossier().find(place.hit().id()).ifPresent(listener);
                case Found.Group group -> viewer.setExpandedState(group, !viewer.getExpandedState(group));
                case Found.Rest rest -> more.accept(rest.group().kind());
                case null, default -> {
                    // nothing is chosen
                }
            }
        });
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
