package org.adduce.ui.internal.preferences;

import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Makes the perspectives of a window anew, with all views and editors in them: icons and painted pictures are made for light or
 * for dark when a part is. As at the start, of the views only what is seen is made at once. The window is not painted between
 * taking them down and putting them up. On the UI thread.
 */
final class Renewal {

    private static final String SWITCHER = "PerspectiveSwitcher";

    private final IWorkbenchWindow window;
    private final EPartService parts;
    private final OpenEditors editors;
    private final Optional<MPart> active;
    private final Optional<IEditorInput> activeEditor;

    private Renewal(IWorkbenchWindow window) {
        this.window = window;
        this.parts = window.getService(EPartService.class);
        this.editors = OpenEditors.of(window.getActivePage());
        this.active = Optional.ofNullable(parts.getActivePart());
        this.activeEditor = window.getActivePage().getActivePart() instanceof IEditorPart editor ? Optional.of(editor.getEditorInput()) : Optional.empty();
    }

    /** Takes down what a window shows. */
    static Renewal begin(IWorkbenchWindow window) {
        var renewal = new Renewal(window);
        window.getShell().setRedraw(false);
        renewal.perspectives().forEach(window.getService(IPresentationEngine.class)::removeGui);
        return renewal;
    }

    /** Puts it up again. */
    void end() {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        try {
            editors.close();
            perspectives().forEach(window.getService(IPresentationEngine.class)::createGui);
            editors.open();
            activate();
            showPerspectives();
        } finally {
            window.getShell().setRedraw(true);
        }
    }

    /** Their buttons heard of each perspective that was taken down and put up, and are made anew as it is now. */
    private void showPerspectives() {
        window.getService(EModelService.class).findElements(window.getService(MWindow.class), SWITCHER, MToolControl.class, null).stream()
                .filter(MToolControl::isToBeRendered).forEach(switcher -> {
                    switcher.setToBeRendered(false);
                    switcher.setToBeRendered(true);
                });
    }

    private void activate() {
        var page = window.getActivePage();
        var editor = activeEditor.flatMap(input -> Optional.ofNullable(page.findEditor(input)));
        editor.ifPresentOrElse(page::activate,
                () -> active.filter(part -> part.isToBeRendered() && parts.getParts().contains(part)).ifPresent(part -> parts.activate(part, true)));
    }

    private List<MPerspectiveStack> perspectives() {
        return window.getService(EModelService.class).findElements(window.getService(MWindow.class), null, MPerspectiveStack.class, null);
    }
}
