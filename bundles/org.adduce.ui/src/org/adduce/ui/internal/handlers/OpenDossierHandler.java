package org.adduce.ui.internal.handlers;

import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.desk.DossierSaving;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a dossier and opens it. */
public final class OpenDossierHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new DossierSaving(HandlerUtil.getActiveShell(event)).askForDossier()
                .ifPresent(PlatformUI.getWorkbench().getService(Desk.class)::open);
        return null;
    }
}
