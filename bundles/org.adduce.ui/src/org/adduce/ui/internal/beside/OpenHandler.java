package org.adduce.ui.internal.beside;

import org.adduce.model.Element;
import org.adduce.ui.desk.ElementOpener;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens what is selected, as Enter and a double click do where it is listed. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Element selected) {
            PlatformUI.getWorkbench().getService(ElementOpener.class).open(selected);
        }
        return null;
    }
}
