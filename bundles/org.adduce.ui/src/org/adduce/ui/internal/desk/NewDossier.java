package org.adduce.ui.internal.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.ModelFactory;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Makes a dossier in a file the user names. On the UI thread. */
public final class NewDossier {

    private static final String FIRST_NAME = "Untitled.adduce";

    private NewDossier() {
    }

    /** Asks for the file and puts the dossier on the desk; whether there is one now. */
    public static boolean ask(Shell shell) {
        return new DossierSaving(shell).askForNew(Path.of(System.getProperty("user.home"), FIRST_NAME)).map(NewDossier::create).orElse(false);
    }

    private static boolean create(Path file) {
        var root = ModelFactory.eINSTANCE.createDossier();
        root.setId(UUID.randomUUID());
        root.setTitle(file.getFileName().toString().replaceFirst("\\.adduce$", ""));
        var dossier = OpenDossier.create(file, root);
        try {
            dossier.save();
            PlatformUI.getWorkbench().getService(Desk.class).add(dossier);
            return true;
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
            return false;
        }
    }
}
