package org.adduce.ui.internal.handlers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.ModelFactory;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.desk.DossierSaving;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Makes a dossier in a file the user names. */
public final class NewDossierHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new DossierSaving(HandlerUtil.getActiveShell(event)).askForFile(Path.of(System.getProperty("user.home"), "Untitled.adduce"))
                .ifPresent(NewDossierHandler::create);
        return null;
    }

    private static void create(Path file) {
        var root = ModelFactory.eINSTANCE.createDossier();
        root.setId(UUID.randomUUID());
        root.setTitle(file.getFileName().toString().replaceFirst("\\.adduce$", ""));
        var dossier = OpenDossier.create(file, root);
        try {
            dossier.save();
            PlatformUI.getWorkbench().getService(Desk.class).add(dossier);
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
