package org.adduce.ui.internal.beside;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;

/**
 * Puts an editor beside another: into the stack next to that one's, which is made where there is none. The stacks are the
 * workbench's own, so that a person can drag, resize and close them as ever. On the UI thread.
 */
final class SideStack {

    /** In pixels: where two columns of text would each be narrower than half of this, they stand one below the other. */
    private static final int WIDE = 560;
    private static final float HALF = 0.5f;

    private final EModelService models;
    private final MPartStack beside;

    private SideStack(EModelService models, MPartStack beside) {
        this.models = models;
        this.beside = beside;
    }

    /** What stands beside an editor; empty where it stands in no stack. */
    static Optional<SideStack> of(IEditorPart editor) {
        return stack(part(editor)).map(stack -> new SideStack(editor.getSite().getService(EModelService.class), stack));
    }

    /** Whether an editor stands elsewhere already. */
    boolean isBeside(IEditorPart editor) {
        return stack(part(editor)).filter(beside::equals).isEmpty();
    }

    /** Moves an editor here. */
    void take(IEditorPart editor) {
        var part = part(editor);
        var next = next();
        if (next.isPresent()) {
            part.getParent().getChildren().remove(part);
            next.get().getChildren().add(part);
            next.get().setSelectedElement(part);
        } else {
            split(part);
        }
    }

    private void split(MPart part) {
        part.getParent().getChildren().remove(part);
        var stack = models.createModelElement(MPartStack.class);
        stack.getChildren().add(part);
        stack.setSelectedElement(part);
        models.insert(stack, beside, isWide() ? EModelService.RIGHT_OF : EModelService.BELOW, HALF);
    }

    private boolean isWide() {
        return !(beside.getWidget() instanceof Control control) || control.getSize().x >= WIDE;
    }

    /** The stack of editors next to this one. */
    private Optional<MPartStack> next() {
        Object area = beside.getParent();
        while (area instanceof MUIElement element && !(area instanceof MArea)) {
            area = element.getParent();
        }
        return area instanceof MArea editors
                ? models.findElements(editors, null, MPartStack.class).stream().filter(stack -> stack != beside && stack.isToBeRendered()).findFirst()
                : Optional.empty();
    }

    private static MPart part(IEditorPart editor) {
        return editor.getSite().getService(MPart.class);
    }

    private static Optional<MPartStack> stack(MPart part) {
        Object stack = part == null ? null : part.getParent();
        return stack instanceof MPartStack parts ? Optional.of(parts) : Optional.empty();
    }
}
