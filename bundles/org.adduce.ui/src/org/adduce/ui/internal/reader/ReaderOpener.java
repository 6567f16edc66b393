package org.adduce.ui.internal.reader;

import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.base.Tree;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.form.PropertiesView;
import org.adduce.ui.internal.page.ElementInput;
import org.adduce.ui.internal.page.PageEditor;
import org.adduce.ui.internal.page.Pages;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens what stands in a source's text in the reader, what has a page of its own there, everything else in Properties. */
final class ReaderOpener implements ElementOpener {

    @Override
    public void open(Element element) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            Source source = Tree.sourceOf(element);
            if (Pages.has(element)) {
                page(element, window.getActivePage());
            } else if (source == null) {
                if (window.getActivePage().showView(PropertiesView.ID) instanceof PropertiesView properties) {
                    properties.show(element);
                }
            } else {
                read(source, element, window.getActivePage());
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    private static void page(Element element, IWorkbenchPage page) throws PartInitException {
        var dossier = PlatformUI.getWorkbench().getService(Desk.class).holding(element);
        if (dossier.isPresent()) {
            page.openEditor(new ElementInput(dossier.get(), element), PageEditor.ID);
        }
    }

    private static void read(Source source, Element element, IWorkbenchPage page) throws PartInitException {
        var dossier = PlatformUI.getWorkbench().getService(Desk.class).holding(source);
        if (dossier.isPresent() && page.openEditor(new SourceInput(dossier.get(), source), SourceReader.ID) instanceof SourceReader reader) {
            reader.reveal(element);
        }
    }
}
