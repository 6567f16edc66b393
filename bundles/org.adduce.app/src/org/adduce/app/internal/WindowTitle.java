package org.adduce.app.internal;

import org.adduce.core.dossier.OpenDossier;
import org.eclipse.osgi.util.NLS;

/** What a window is called. */
final class WindowTitle {

    private WindowTitle() {
    }

    /** The program and the dossier, with a star while there is something to save. */
    static String of(OpenDossier dossier) {
        var title = NLS.bind(Messages.Window_titleOf, dossier.root().getTitle());
        return dossier.isDirty() ? "*" + title : title;
    }
}
