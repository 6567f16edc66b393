package org.adduce.team.ui.internal.conflict;

import org.adduce.model.Element;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the conflicts; of what is selected, if there are any about that. */
public final class ShowConflictsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var selected = HandlerUtil.getCurrentSelection(event);
        try {
            var view = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ConflictsView.ID);
            if (view instanceof ConflictsView conflicts && selected instanceof IStructuredSelection structured
                    && structured.getFirstElement() instanceof Element element) {
                conflicts.reveal(element);
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
