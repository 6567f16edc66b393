package org.adduce.team.ui.internal.compare;

import org.adduce.core.dossier.OpenDossier;
import org.eclipse.ui.IWorkbenchWindow;

/** Compares the dossier in hand with what its file holds. */
public final class CompareWithSavedHandler extends CompareHandler {

    @Override
    void compare(OpenDossier dossier, IWorkbenchWindow window) {
        Comparisons.open(window.getActivePage(), Comparisons.saved(dossier), new ComparedSide.Open(dossier));
    }
}
