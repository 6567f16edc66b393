package org.adduce.team.ui.internal.compare;

import java.nio.file.Path;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.edit.ElementLabel;
import org.adduce.ui.internal.desk.DossierSaving;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

/** Compares the dossier in hand with a file. */
public final class CompareWithFileHandler extends CompareHandler {

    @Override
    void compare(OpenDossier dossier, IWorkbenchWindow window) {
        var title = NLS.bind(Messages.Compare_ask, ElementLabel.of(dossier.root()));
        new DossierSaving(window.getShell()).askForDossier(title, dossier.path()).map(Path::toAbsolutePath)
                .ifPresent(file -> Comparisons.open(window.getActivePage(), Comparisons.file(file), new ComparedSide.Open(dossier)));
    }
}
