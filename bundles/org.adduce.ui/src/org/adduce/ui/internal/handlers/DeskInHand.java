package org.adduce.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Whether one works in a window or a part of it. The keys of undo and redo reach the workbench from dialogs and popups too,
 * and what stands behind a question is not changed while it is asked. On the UI thread.
 */
final class DeskInHand {

    private DeskInHand() {
    }

    static boolean isInHand(ExecutionEvent event) {
        var active = Display.getCurrent().getActiveShell();
        if (active == null) {
            return true;
        }
        var part = HandlerUtil.getActivePart(event);
        // A part that was dragged out of the window has a shell of its own.
        return isOf(HandlerUtil.getActiveWorkbenchWindow(event), active) || part != null && part.getSite().getShell() == active;
    }

    private static boolean isOf(IWorkbenchWindow window, Object shell) {
        return window != null && window.getShell() == shell;
    }
}
