package org.adduce.ui.internal.beside;

import java.util.Optional;
import org.adduce.ui.internal.page.ElementInput;
import org.adduce.ui.internal.reader.EditorFor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens editors beside what is open. Beside the welcome page nothing is opened: it goes when something is. On the UI thread. */
final class Beside {

    private Beside() {
    }

    /** Opens one beside the one that was used last; once more if it is that one. */
    static IEditorPart open(EditorFor wanted, IWorkbenchPage page) throws PartInitException {
        var present = Optional.ofNullable(page.getActiveEditor()).filter(editor -> editor.getEditorInput() instanceof ElementInput);
        var side = present.flatMap(SideStack::of);
        boolean isPresent = present.map(IEditorPart::getEditorInput).filter(wanted.input()::equals).isPresent();
        var opened = isPresent ? wanted.openAnother(page) : wanted.open(page);
        if (side.isPresent() && !side.get().isBeside(opened)) {
            side.get().take(opened);
            page.activate(opened);
            if (opened instanceof Movable moved) {
                moved.showTitleAgain();
            }
        }
        return opened;
    }
}
