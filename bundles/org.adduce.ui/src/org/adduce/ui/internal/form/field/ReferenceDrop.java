package org.adduce.ui.internal.form.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Lets elements be dropped on a field that refers to their kind. */
final class ReferenceDrop extends DropTargetAdapter {

    private final Predicate<Element> fits;
    private final Consumer<List<Element>> taker;

    private ReferenceDrop(Predicate<Element> fits, Consumer<List<Element>> taker) {
        this.fits = fits;
        this.taker = taker;
    }

    static void on(Control control, Predicate<Element> fits, Consumer<List<Element>> taker) {
        var target = new DropTarget(control, DND.DROP_LINK | DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {LocalSelectionTransfer.getTransfer()});
        target.addDropListener(new ReferenceDrop(fits, taker));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        event.detail = dropped().isEmpty() ? DND.DROP_NONE : allowed(event.operations);
        event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
    }

    private static int allowed(int operations) {
        return (operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : operations & DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        var elements = dropped();
        if (!elements.isEmpty()) {
            taker.accept(elements);
        }
    }

    private List<Element> dropped() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? Stream.of(selection.toArray()).filter(Element.class::isInstance).map(Element.class::cast).filter(fits).toList()
                : List.of();
    }
}
