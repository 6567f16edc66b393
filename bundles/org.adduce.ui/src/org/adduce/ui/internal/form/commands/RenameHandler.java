package org.adduce.ui.internal.form.commands;

import org.adduce.model.Element;
import org.adduce.ui.internal.explorer.ExplorerView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets the words that name the selected element be typed over: in its line in the explorer, else in Properties. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof ExplorerView explorer && explorer.rename()) {
            return null;
        }
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
