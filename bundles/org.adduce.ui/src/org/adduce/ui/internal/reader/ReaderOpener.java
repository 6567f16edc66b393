package org.adduce.ui.internal.reader;

import org.adduce.model.Element;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.form.PropertiesView;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens what stands in a source's text in the reader, what has a page of its own there, everything else in Properties. */
final class ReaderOpener implements ElementOpener {

    /** Opening an editor may let other events in; a second double click is not to open it a second time. */
    private boolean isOpening;

    @Override
    public void open(Element element) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (isOpening || window == null || window.getActivePage() == null) {
            return;
        }
        isOpening = true;
        try {
            open(element, window.getActivePage());
        } catch (PartInitException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        } finally {
            isOpening = false;
        }
    }

    private static void open(Element element, IWorkbenchPage page) throws PartInitException {
        var editor = EditorFor.of(element);
        if (editor.isPresent()) {
            editor.get().open(page);
        } else if (page.showView(PropertiesView.ID) instanceof PropertiesView properties) {
            properties.show(element);
        }
    }
}
