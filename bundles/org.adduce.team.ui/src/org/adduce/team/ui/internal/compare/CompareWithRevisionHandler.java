package org.adduce.team.ui.internal.compare;

import org.adduce.core.dossier.OpenDossier;
import org.eclipse.ui.IWorkbenchWindow;

/** Compares the dossier in hand with what a revision of its repository has. */
public final class CompareWithRevisionHandler extends CompareHandler {

    @Override
    void compare(OpenDossier dossier, IWorkbenchWindow window) {
        new RevisionDialog(window.getShell(), dossier.path()).ask()
                .ifPresent(revision -> Comparisons.open(window.getActivePage(), Comparisons.revision(dossier.path(), revision), new ComparedSide.Open(dossier)));
    }
}
