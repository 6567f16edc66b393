package org.adduce.ui.internal.desk;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor of a part of a dossier, which is saved as a whole: File > Save saves the dossier, and the editor has nothing to save. */
public abstract class NeverDirtyEditor extends EditorPart {

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        // there is never anything
    }

    @Override
    public final void doSaveAs() {
        // never offered
    }
}
