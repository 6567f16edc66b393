package org.adduce.ui.internal.form.commands;

import org.adduce.model.Element;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the focus into the words that name the selected element. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        PropertiesPage.on(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()).ifPresent(view -> {
            if (selected instanceof Element element) {
                view.show(element);
            }
            view.rename();
        });
        return null;
    }
}
