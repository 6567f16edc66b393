package org.adduce.ui.internal.explorer;

import java.util.Arrays;
import org.adduce.model.Element;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/** Lets the selected elements be dragged to where others refer to them. */
final class ElementDrag extends DragSourceAdapter {

    private final StructuredViewer viewer;

    private ElementDrag(StructuredViewer viewer) {
        this.viewer = viewer;
    }

    static void on(StructuredViewer viewer) {
        viewer.addDragSupport(DND.DROP_LINK | DND.DROP_COPY | DND.DROP_MOVE, new Transfer[] {LocalSelectionTransfer.getTransfer()}, new ElementDrag(viewer));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        var selection = viewer.getStructuredSelection();
        event.doit = !selection.isEmpty() && Arrays.stream(selection.toArray()).allMatch(Element.class::isInstance);
        LocalSelectionTransfer.getTransfer().setSelection(event.doit ? selection : null);
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
