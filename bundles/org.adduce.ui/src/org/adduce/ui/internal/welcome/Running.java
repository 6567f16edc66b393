package org.adduce.ui.internal.welcome;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs commands as their menu items do. */
final class Running {

    private Running() {
    }

    static void command(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            // not handled or not enabled here, as its menu item would show: there is nothing to tell but that it was tried
            ILog.get().info("The command " + id + " could not be run from the welcome page: " + e.getMessage());
        }
    }
}
