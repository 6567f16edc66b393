package org.adduce.ui.internal.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.adduce.ui.internal.beside.Movable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The editors of a page as they stand, to be made anew in the same places. The workbench cannot do that by itself as it does with views. On the UI thread. */
final class OpenEditors {

    private final IWorkbenchPage page;
    private final List<Editor> editors;

    private OpenEditors(IWorkbenchPage page, List<Editor> editors) {
        this.page = page;
        this.editors = editors;
    }

    /** One that is open: what it shows, and in which stack, where it was ever shown. */
    private record Editor(IEditorReference reference, IEditorInput input, String id, Optional<MPartStack> stack, boolean isInFront) {
    }

    /** Notes those of a page. */
    static OpenEditors of(IWorkbenchPage page) {
        return new OpenEditors(page, Arrays.stream(page.getEditorReferences()).flatMap(OpenEditors::note).toList());
    }

    private static Stream<Editor> note(IEditorReference reference) {
        try {
            var part = Optional.ofNullable(reference.getEditor(false)).map(OpenEditors::model);
            var stack = part.flatMap(OpenEditors::stack);
            boolean isInFront = stack.filter(around -> around.getSelectedElement() == part.orElseThrow()).isPresent();
            return Stream.of(new Editor(reference, reference.getEditorInput(), reference.getId(), stack, isInFront));
        } catch (PartInitException e) {
            ILog.get().error("An editor could not be asked what it shows: " + reference.getId(), e);
            return Stream.empty();
        }
    }

    private static MPart model(IEditorPart editor) {
        return editor.getSite().getService(MPart.class);
    }

    private static Optional<MPartStack> stack(MPart part) {
        Object around = part.getParent();
        return around instanceof MPartStack stack ? Optional.of(stack) : Optional.empty();
    }

    /** Closes them. Stacks that get empty stay. */
    void close() {
        stacks().forEach(stack -> stack.getTags().add(IPresentationEngine.NO_AUTO_COLLAPSE));
        page.closeEditors(editors.stream().map(Editor::reference).toArray(IEditorReference[]::new), false);
    }

    private Set<MPartStack> stacks() {
        var stacks = new HashSet<MPartStack>();
        editors.forEach(editor -> editor.stack().ifPresent(stacks::add));
        return stacks;
    }

    /** Opens them again. */
    void open() {
        var front = new ArrayList<IEditorPart>();
        for (var editor : editors) {
            try {
                var opened = page.openEditor(editor.input(), editor.id(), false, IWorkbenchPage.MATCH_NONE);
                editor.stack().ifPresent(stack -> move(opened, stack));
                if (editor.isInFront()) {
                    front.add(opened);
                }
            } catch (PartInitException e) {
                ILog.get().error("An editor could not be shown again: " + editor.id(), e);
            }
        }
        front.forEach(page::bringToTop);
        stacks().forEach(stack -> stack.getTags().remove(IPresentationEngine.NO_AUTO_COLLAPSE));
    }

    private static void move(IEditorPart editor, MPartStack stack) {
        var part = model(editor);
        if (part.getParent() != (Object) stack) {
            part.getParent().getChildren().remove(part);
            stack.getChildren().add(part);
            stack.setSelectedElement(part);
            if (editor instanceof Movable movable) {
                movable.showTitleAgain();
            }
        }
    }
}
