package org.adduce.ui.internal.beside;

import java.util.Optional;
import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.ui.internal.page.ElementInput;
import org.adduce.ui.internal.reader.EditorFor;
import org.adduce.ui.internal.reader.SourceReader;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Opens what is selected beside what is open. Of a mark in a text its claim is opened; of the text itself it is opened
 * once more, to read in two places. Beside the welcome page nothing is opened: it goes when something is.
 */
public final class BesideHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Element selected) {
            var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            var wanted = EditorFor.of(wanted(selected, HandlerUtil.getActivePart(event)));
            if (wanted.isPresent()) {
                open(wanted.get(), page);
            }
        }
        return null;
    }

    private static Element wanted(Element selected, IWorkbenchPart from) {
        return from instanceof SourceReader && selected instanceof Assertion assertion && assertion.getClaim() != null ? assertion.getClaim() : selected;
    }

    private static void open(EditorFor wanted, IWorkbenchPage page) throws ExecutionException {
        var present = Optional.ofNullable(page.getActiveEditor()).filter(editor -> editor.getEditorInput() instanceof ElementInput);
        var side = present.flatMap(SideStack::of);
        try {
            boolean isPresent = present.map(IEditorPart::getEditorInput).filter(wanted.input()::equals).isPresent();
            var opened = isPresent ? wanted.openAnother(page) : wanted.open(page);
            if (side.isPresent() && !side.get().isBeside(opened)) {
                side.get().take(opened);
                page.activate(opened);
                if (opened instanceof Movable moved) {
                    moved.showTitleAgain();
                }
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
