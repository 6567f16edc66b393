package org.adduce.ui.internal.explorer;

import java.util.Arrays;
import org.adduce.model.Element;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;

/** Lets the selected elements be dragged to where others refer to them. */
final class ElementDrag extends DragSourceAdapter {

    private final StructuredViewer viewer;

    private ElementDrag(StructuredViewer viewer) {
        this.viewer = viewer;
    }

    static void on(StructuredViewer viewer) {
        var source = new DragSource(viewer.getControl(), DND.DROP_LINK | DND.DROP_COPY | DND.DROP_MOVE);
        source.setTransfer(LocalSelectionTransfer.getTransfer());
        source.addDragListener(new ElementDrag(viewer));
        source.setDragSourceEffect(new DragPicture(viewer.getControl()));
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
        if (event.detail == DND.DROP_NONE && isOverLines()) {
            viewer.getControl().getDisplay().asyncExec(this::tellSelection);
        }
    }

    private boolean isOverLines() {
        var lines = viewer.getControl();
        return lines.getBounds().contains(lines.getParent().toControl(lines.getDisplay().getCursorLocation()));
    }

    /** A press that became a drag, if only by a hair, selects a line of which those who follow the selection have not heard. */
    private void tellSelection() {
        if (!viewer.getControl().isDisposed()) {
            viewer.setSelection(viewer.getSelection());
        }
    }
}
