package org.adduce.ui.internal.preferences;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Makes the parts that are open anew: icons and painted pictures are made for light or for dark when a part is. On the UI thread. */
final class Renewal {

    private final IWorkbenchPage page;

    private Renewal(IWorkbenchPage page) {
        this.page = page;
    }

    static void ofAllParts() {
        for (var window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            if (window.getActivePage() != null) {
                window.getShell().setRedraw(false);
                try {
                    new Renewal(window.getActivePage()).run();
                } finally {
                    window.getShell().setRedraw(true);
                }
            }
        }
    }

    private void run() {
        var active = page.getActivePartReference();
        var editor = page.getActiveEditor() == null ? null : page.getActiveEditor().getEditorInput();
        for (var reference : page.getViewReferences()) {
            renew(reference);
        }
        for (var reference : page.getEditorReferences()) {
            renew(reference);
        }
        if (editor != null && page.findEditor(editor) != null) {
            page.bringToTop(page.findEditor(editor));
        }
        if (active instanceof IViewReference view && page.findView(view.getId()) != null) {
            page.activate(page.findView(view.getId()));
        }
    }

    /** What was never shown has nothing that is old. */
    private void renew(IViewReference view) {
        if (view.getPart(false) == null) {
            return;
        }
        boolean isVisible = page.isPartVisible(view.getPart(false));
        try {
            page.hideView(view);
            page.showView(view.getId(), view.getSecondaryId(), isVisible ? IWorkbenchPage.VIEW_VISIBLE : IWorkbenchPage.VIEW_CREATE);
        } catch (PartInitException e) {
            ILog.get().error("A view could not be shown again: " + view.getId(), e);
        }
    }

    private void renew(IEditorReference editor) {
        if (editor.getPart(false) == null) {
            return;
        }
        try {
            var input = editor.getEditorInput();
            page.closeEditors(new IEditorReference[] {editor}, false);
            page.openEditor(input, editor.getId(), false);
        } catch (PartInitException e) {
            ILog.get().error("An editor could not be shown again: " + editor.getId(), e);
        }
    }
}
