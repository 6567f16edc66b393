package org.adduce.ui.internal.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.attaching.Attaching;
import org.adduce.ui.internal.importing.FileDrop;
import org.adduce.ui.internal.mark.DraggedWords;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Takes what is dropped on lines of the explorer: elements, which are copied where they are of another dossier, words dragged out of a text, and files, which a source gets as attachments and which are imported elsewhere. */
final class ExplorerDrop extends ViewerDropAdapter {

    private final Desk desk;

    private ExplorerDrop(StructuredViewer viewer, Desk desk) {
        super(viewer);
        this.desk = desk;
        setFeedbackEnabled(false);
    }

    static void on(StructuredViewer viewer, Desk desk) {
        viewer.addDropSupport(DND.DROP_LINK | DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT, new Transfer[] {LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance()},
                new ExplorerDrop(viewer, desk));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        settle(event);
        super.dragEnter(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        settle(event);
        super.dragOperationChanged(event);
    }

    /** Without a key nobody says how: elements are moved, and words and files, which stay where they are, are copied. */
    private static void settle(DropTargetEvent event) {
        if (isFiles(event.currentDataType)) {
            event.detail = DND.DROP_COPY;
        } else if (event.detail == DND.DROP_DEFAULT) {
            event.detail = (event.operations & DND.DROP_MOVE) != 0 ? DND.DROP_MOVE : DND.DROP_COPY;
        }
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        if (across(target).isPresent()) {
            overrideOperation(DND.DROP_COPY);
            return true;
        }
        return isFiles(type) || words().map(words -> target instanceof Element element && words.canMark(element)).orElseGet(() -> dropping(target).isPresent());
    }

    @Override
    public boolean performDrop(Object data) {
        var target = getCurrentTarget();
        if (data instanceof String[] files) {
            drop(Stream.of(files).map(Path::of).toList(), target);
            return true;
        }
        if (words().isPresent() && target instanceof Element element) {
            words().get().mark(element);
            return true;
        }
        var across = across(target);
        if (across.isPresent()) {
            show(across.get().run());
            return true;
        }
        var dropping = dropping(target);
        dropping.ifPresent(found -> dossier(target).filter(open -> !open.isReadOnly()).ifPresent(found::run));
        tellSelection();
        return dropping.isPresent();
    }

    private static boolean isFiles(TransferData type) {
        return FileTransfer.getInstance().isSupportedType(type);
    }

    /** Once the drop is done: a dialog within it would hold up whoever dragged. */
    private void drop(List<Path> files, Object target) {
        var control = getViewer().getControl();
        var dossier = target instanceof Source source ? desk.holding(source).filter(open -> !open.isReadOnly()) : Optional.<OpenDossier>empty();
        control.getDisplay().asyncExec(() -> {
            if (dossier.isPresent()) {
                show(List.of((Source) target));
                new Attaching(dossier.get(), (Source) target).begin(files);
            } else if (!control.isDisposed()) {
                // where it is dropped is where it is offered to be imported
                dossier(target).filter(open -> !open.isReadOnly()).ifPresent(desk::setCurrent);
                new FileDrop(control.getShell()).take(files);
            }
        });
    }

    /** A line that was selected to be dragged was never told to those who follow the selection once the button is up. */
    private void tellSelection() {
        var viewer = getViewer();
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (!viewer.getControl().isDisposed()) {
                viewer.setSelection(viewer.getSelection());
            }
        });
    }

    /** What came into a dossier is selected there, and so is what got something. */
    private void show(List<? extends Element> changed) {
        var viewer = getViewer();
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (!viewer.getControl().isDisposed()) {
                viewer.setSelection(new StructuredSelection(changed), true);
            }
        });
    }

    private Optional<CopyAcross> across(Object target) {
        return dossier(target).flatMap(into -> CopyAcross.of(dragged(), into)).filter(copy -> !copy.dropped().isEmpty());
    }

    private Optional<Dropping> dropping(Object target) {
        return switch (target) {
            case GroupNode group -> Dropping.of(dragged(), group.group());
            case Section section when section.heading().element().isPresent() -> Dropping.of(dragged(), section.heading().element().get());
            case Element element -> Dropping.of(dragged(), element);
            case null, default -> Optional.empty();
        };
    }

    private Optional<OpenDossier> dossier(Object target) {
        return switch (target) {
            case OpenDossier open -> Optional.of(open);
            case GroupNode group -> Optional.of(group.dossier());
            case Section section -> Optional.of(section.group().dossier());
            case Element element -> desk.holding(element);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<DraggedWords> words() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof DraggedWords words ? Optional.of(words) : Optional.empty();
    }

    private static List<Element> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? Stream.of(selection.toArray()).filter(Element.class::isInstance).map(Element.class::cast).toList() : List.of();
    }
}
