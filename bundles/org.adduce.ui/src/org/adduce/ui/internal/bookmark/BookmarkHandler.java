package org.adduce.ui.internal.bookmark;

import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Bookmarks the selected element, or takes its bookmark away. */
public final class BookmarkHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Element element && !(element instanceof Dossier) && element.dossier() != null) {
            PlatformUI.getWorkbench().getService(Bookmarks.class).toggle(element);
        }
        return null;
    }
}
