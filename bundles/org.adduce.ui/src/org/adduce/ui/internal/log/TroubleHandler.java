package org.adduce.ui.internal.log;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells what went wrong in one window, however many things do so at once, and logs each once. */
public final class TroubleHandler extends AbstractStatusHandler {

    private Optional<TroubleDialog> open = Optional.empty();

    @Override
    public void handle(StatusAdapter adapter, int style) {
        var status = adapter.getStatus();
        if ((style & StatusManager.LOG) != 0) {
            StatusManager.getManager().addLoggedStatus(status);
            ILog.get().log(status);
        }
        boolean isWanted = (style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0 && status.getSeverity() != IStatus.CANCEL
                && !Boolean.TRUE.equals(adapter.getProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY));
        if (isWanted && PlatformUI.isWorkbenchRunning()) {
            var display = PlatformUI.getWorkbench().getDisplay();
            if ((style & StatusManager.BLOCK) != 0) {
                display.syncExec(() -> show(status, true));
            } else {
                display.asyncExec(() -> show(status, false));
            }
        }
    }

    private void show(IStatus status, boolean isBlocking) {
        if (open.isPresent() && open.get().getShell() != null && !isBlocking) {
            open.get().add(status);
            return;
        }
        var dialog = new TroubleDialog(shell(), status);
        dialog.setBlockOnOpen(isBlocking);
        open = Optional.of(dialog);
        dialog.open();
    }

    private static Shell shell() {
        var active = Display.getCurrent().getActiveShell();
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null || window == null ? active : window.getShell();
    }
}
