package org.adduce.ui.internal.handlers;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.desk.DossierSaving;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Saves every dossier that has changes. */
public final class SaveAllDossiersHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var saving = new DossierSaving(HandlerUtil.getActiveShell(event));
        PlatformUI.getWorkbench().getService(Desk.class).dossiers().stream().filter(OpenDossier::isDirty).forEach(saving::save);
        return null;
    }
}
