package org.adduce.ui.internal.explorer;

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
        var top = element;
        while (top instanceof Topic && top.eContainer() instanceof Topic parent) {
            top = parent;
        }
        var group = model.groupOf(top);
        int place = group == null ? -1 : group.placeOf(top);
        if (place < 0) {
            return false;
        }
        FreshLines.unfold(group.dossier(), viewer);
        FreshLines.unfold(group, viewer);
        // The lines may not have been made yet: make them, or the tree does not know the element.
        var section = group.sectionOf(top);
        if (section.isPresent()) {
            var holding = section.get();
            make(group, group.children().indexOf(holding), holding);
            FreshLines.unfold(holding, viewer);
            make(holding, holding.elements().indexOf(top), top);
        } else {
            make(group, place, top);
        }
        viewer.setSelection(new StructuredSelection(element), true);
        return true;
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
        viewer.setChildCount(line, model.children(line).size());
    }
}
