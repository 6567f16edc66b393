package org.adduce.ui.internal.handlers;

import org.adduce.ui.internal.desk.NewDossier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a dossier in a file the user names. */
public final class NewDossierHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        NewDossier.ask(HandlerUtil.getActiveShell(event));
        return null;
    }
}
