package org.adduce.ui.internal.recovery;

import java.nio.file.Path;
import org.adduce.core.dossier.OpenDossier;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Brings a copy that was left beside a dossier together with it, in one gesture. A service of the workbench, of whoever knows how
 * to merge; where nobody does, a copy can only be opened. On the UI thread.
 */
public interface CopyMerging {

    /** Asks how, and does it. */
    void merge(OpenDossier dossier, Path copy, IWorkbenchWindow window);
}
