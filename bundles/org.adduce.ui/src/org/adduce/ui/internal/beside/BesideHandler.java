package org.adduce.ui.internal.beside;

import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.ui.internal.reader.EditorFor;
import org.adduce.ui.internal.reader.SourceReader;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Opens what is selected beside what is open. Of a mark in a text its claim is opened; of the text itself it is opened
 * once more, to read in two places.
 */
public final class BesideHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Element selected) {
            var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            var wanted = EditorFor.of(wanted(selected, HandlerUtil.getActivePart(event)));
            try {
                if (wanted.isPresent()) {
                    Beside.open(wanted.get(), page);
                }
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    private static Element wanted(Element selected, IWorkbenchPart from) {
        return from instanceof SourceReader && selected instanceof Assertion assertion && assertion.getClaim() != null ? assertion.getClaim() : selected;
    }
}
