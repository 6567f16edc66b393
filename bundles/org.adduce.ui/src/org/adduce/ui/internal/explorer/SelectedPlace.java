package org.adduce.ui.internal.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Element;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Where the selected lines stand before lines go. Whoever deletes, or takes back what was made, goes on with the line that comes
 * to stand there, and is not left without any.
 *
 * @param elements what is selected
 * @param parent what the first of them stands in
 * @param place which of the lines in it it is
 */
record SelectedPlace(List<Element> elements, Object parent, int place) {

    /** Of more nobody follows where they stand, and to ask for them after each change takes time. */
    private static final int MANY = 1000;

    /** The place of the first of the selected elements. */
    static Optional<SelectedPlace> of(TreeViewer viewer) {
        if (viewer.getTree().getSelectionCount() > MANY) {
            return Optional.empty();
        }
        var lines = viewer.getTree().getSelection();
        var elements = Arrays.stream(lines).map(TreeItem::getData).filter(Element.class::isInstance).map(Element.class::cast).toList();
        boolean hasPlace = !elements.isEmpty() && elements.size() == lines.length && lines[0].getParentItem() != null && lines[0].getParentItem().getData() != null;
        return hasPlace ? Optional.of(new SelectedPlace(elements, lines[0].getParentItem().getData(), lines[0].getParentItem().indexOf(lines[0]))) : Optional.empty();
    }

    /** Selects what stands there now, or else what it stood in, if all that was selected has gone from the dossier; the tree may not know that yet. */
    void takeUp(TreeViewer viewer, ExplorerModel model) {
        if (elements.stream().anyMatch(element -> element.dossier() != null)) {
            return;
        }
        var lines = model.children(parent);
        boolean isTaken = !lines.isEmpty() && lines.get(Math.min(place, lines.size() - 1)) instanceof Element next
                && new SelectionReveal(viewer, model).reveal(next);
        if (!isTaken && viewer.testFindItem(parent) != null) {
            viewer.setSelection(new StructuredSelection(parent), true);
        }
    }
}
