package org.adduce.ui.internal.reader;

import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.base.Tree;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.page.ElementInput;
import org.adduce.ui.internal.page.PageEditor;
import org.adduce.ui.internal.page.Pages;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Where an element is read: a page of its own, or the text it stands in.
 *
 * @param element the element
 * @param input what is opened
 * @param editor the id of the editor that opens it
 */
public record EditorFor(Element element, IEditorInput input, String editor) {

    /** Where an element of an open dossier is read; empty for what is seen in Properties only. */
    public static Optional<EditorFor> of(Element element) {
        var dossier = PlatformUI.getWorkbench().getService(Desk.class).holding(element);
        Source source = Tree.sourceOf(element);
        if (dossier.isEmpty()) {
            return Optional.empty();
        }
        if (Pages.has(element)) {
            return Optional.of(new EditorFor(element, new ElementInput(dossier.get(), element), PageEditor.ID));
        }
        return Optional.ofNullable(source).map(read -> new EditorFor(element, new SourceInput(dossier.get(), read), SourceReader.ID));
    }

    /** Opens it, or goes to where it is open. */
    public IEditorPart open(IWorkbenchPage page) throws PartInitException {
        return revealed(page.openEditor(input, editor));
    }

    /** Opens it once more, wherever else it may be open. */
    public IEditorPart openAnother(IWorkbenchPage page) throws PartInitException {
        return revealed(page.openEditor(input, editor, true, IWorkbenchPage.MATCH_NONE));
    }

    private IEditorPart revealed(IEditorPart opened) {
        if (opened instanceof SourceReader reader) {
            reader.reveal(element);
        }
        return opened;
    }
}
