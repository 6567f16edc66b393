package org.adduce.team.ui.internal.compare;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the dossier in hand with something. */
abstract class CompareHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        PlatformUI.getWorkbench().getService(Desk.class).current().ifPresent(dossier -> compare(dossier, window));
        return null;
    }

    /** Compares a dossier. */
    abstract void compare(OpenDossier dossier, IWorkbenchWindow window);
}
