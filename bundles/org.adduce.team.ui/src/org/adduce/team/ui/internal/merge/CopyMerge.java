package org.adduce.team.ui.internal.merge;

import java.nio.file.Path;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.internal.recovery.CopyMerging;
import org.eclipse.ui.IWorkbenchWindow;

/** Merges a copy that a program left beside a dossier, by the dialog that merges any other version. */
final class CopyMerge implements CopyMerging {

    @Override
    public void merge(OpenDossier dossier, Path copy, IWorkbenchWindow window) {
        new MergeDialog(window.getShell(), dossier.path()).ask(copy).ifPresent(merge -> new Merging(dossier, merge, window).begin());
    }
}
