package org.adduce.ui.internal.handlers;

import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.desk.DossierSaving;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Saves the current dossier. */
public final class SaveDossierHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PlatformUI.getWorkbench().getService(Desk.class).current().ifPresent(new DossierSaving(HandlerUtil.getActiveShell(event))::save);
        return null;
    }
}
