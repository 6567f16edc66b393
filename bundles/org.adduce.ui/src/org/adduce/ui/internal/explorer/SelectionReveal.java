package org.adduce.ui.internal.explorer;

import java.util.LinkedList;
import java.util.List;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.Topic;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;

/** Brings an element that was selected elsewhere into the lazily filled tree. */
final class SelectionReveal {

    private final TreeViewer viewer;
    private final ExplorerModel model;

    SelectionReveal(TreeViewer viewer, ExplorerModel model) {
        this.viewer = viewer;
        this.model = model;
    }

    /** Selects {@code element} if it is a line of the tree as filtered; whether it is. */
    boolean reveal(Element element) {
        var path = path(element);
        var top = path.getFirst();
        var group = model.groupOf(top);
        int place = group == null ? -1 : group.placeOf(top);
        if (place < 0) {
            return false;
        }
        unfold(group.dossier());
        unfold(group);
        // The lines may not have been made yet: make them, or the tree does not know the element.
        var section = group.sectionOf(top);
        if (section.isPresent()) {
            var holding = section.get();
            make(group, group.children().indexOf(holding), holding);
            unfold(holding);
            make(holding, holding.elements().indexOf(top), top);
        } else {
            make(group, place, top);
        }
        for (int i = 1; i < path.size(); i++) {
            unfold(path.get(i - 1));
            make(path.get(i - 1), model.children(path.get(i - 1)).indexOf(path.get(i)), path.get(i));
        }
        viewer.setSelection(new StructuredSelection(element), true);
        return true;
    }

    /** An element after all that it stands within, the outermost first. */
    private static List<Element> path(Element element) {
        var path = new LinkedList<Element>();
        path.add(element);
        while (path.getFirst() instanceof Topic topic && topic.eContainer() instanceof Topic parent) {
            path.addFirst(parent);
        }
        return path;
    }

    private void unfold(Object node) {
        LinesBelow.unfold(viewer, node, model.children(node).size());
    }

    /** Unfolds the folders of a dossier. Lines are made at once: a tree that fills itself lazily cannot expand what it has not shown yet. */
    void unfoldFolders(OpenDossier dossier) {
        var node = model.folders(dossier);
        int place = model.children(dossier).indexOf(node);
        if (place >= 0) {
            viewer.replace(model, model.dossiers().indexOf(dossier), dossier);
            viewer.setChildCount(dossier, model.children(dossier).size());
            viewer.setExpandedState(dossier, true);
            viewer.replace(dossier, place, node);
            viewer.setChildCount(node, node.children().size());
            viewer.setExpandedState(node, true);
        }
    }

    /** Selects the first of what was found, unless an element is selected. */
    void revealFound() {
        boolean isAnySelected = viewer.getStructuredSelection().getFirstElement() instanceof Element;
        if (model.isFiltered() && !isAnySelected) {
            model.dossiers().stream().flatMap(dossier -> model.shown(dossier).stream()).flatMap(group -> group.elements().stream()).findFirst().ifPresent(this::reveal);
        }
    }

    private void make(Object parent, int place, Object line) {
        viewer.replace(parent, place, line);
        LinesBelow.announce(viewer, line, model.children(line).size());
    }
}
