package org.adduce.ui.internal.mark.popup;

import org.adduce.model.Source;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks what somebody claims in the source that is selected, without quoting it. */
public final class SourceAssertionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var focus = Display.getCurrent().getFocusControl() == null ? HandlerUtil.getActiveShell(event) : Display.getCurrent().getFocusControl();
        if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Source source) {
            // not amid the key or the menu itself, which would have the focus
            Display.getCurrent().asyncExec(() -> ask(source, focus));
        }
        return null;
    }

    private static void ask(Source source, Control focus) {
        if (!focus.isDisposed()) {
            PlatformUI.getWorkbench().getService(Desk.class).holding(source).filter(dossier -> !dossier.isReadOnly())
                    .ifPresent(dossier -> new SourceAssertion(dossier, source).ask(focus, made -> { }));
        }
    }
}
