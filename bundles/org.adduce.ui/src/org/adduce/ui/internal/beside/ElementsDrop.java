package org.adduce.ui.internal.beside;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.adduce.ui.internal.reader.EditorFor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Elements dropped where texts and pages are: they are opened there, and near the right edge beside what is open. */
public final class ElementsDrop extends DropTargetAdapter {

    /** Which part of the width counts as its edge. */
    private static final double EDGE = 0.3;
    /** Who drops more has not meant to read them all. */
    private static final int MOST = 12;

    private final IWorkbenchWindow window;

    /** For drops on a window. */
    public ElementsDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        settle(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        settle(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        settle(event);
    }

    private void settle(DropTargetEvent event) {
        if (isOurs(event)) {
            event.detail = readable().isEmpty() || place(event).isEmpty() ? DND.DROP_NONE : DND.DROP_COPY;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (isOurs(event)) {
            var dropped = readable();
            // while something is dragged, nobody follows what is selected
            place(event).ifPresent(area -> event.display.asyncExec(() -> open(dropped, event.x > area.x + area.width * (1 - EDGE))));
        }
    }

    private void open(List<EditorFor> dropped, boolean isBeside) {
        var page = window.getActivePage();
        if (page == null) {
            return;
        }
        for (var wanted : dropped) {
            try {
                var opened = isBeside ? Beside.open(wanted, page) : wanted.open(page);
                // what is selected as an editor opens, before it is active, reaches nobody
                opened.getSite().getSelectionProvider().setSelection(new StructuredSelection(wanted.element()));
            } catch (PartInitException e) {
                ILog.of(ElementsDrop.class).error(e.getMessage(), e);
            }
        }
    }

    private static boolean isOurs(DropTargetEvent event) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(event.currentDataType);
    }

    private static List<EditorFor> readable() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection && selection.size() <= MOST
                ? Stream.of(selection.toArray()).filter(Element.class::isInstance).map(Element.class::cast).flatMap(element -> EditorFor.of(element).stream()).toList()
                : List.of();
    }

    /** Where texts and pages are, if that is where the pointer is; in points of the display. */
    private Optional<Rectangle> place(DropTargetEvent event) {
        var models = window.getService(EModelService.class);
        return models.findElements(window.getService(MWindow.class), null, MArea.class).stream()
                .filter(area -> area.getWidget() instanceof Control control && control.isVisible())
                .map(area -> bounds((Control) area.getWidget())).filter(bounds -> bounds.contains(event.x, event.y)).findFirst();
    }

    private static Rectangle bounds(Control control) {
        return control.getDisplay().map(control.getParent(), null, control.getBounds());
    }
}
