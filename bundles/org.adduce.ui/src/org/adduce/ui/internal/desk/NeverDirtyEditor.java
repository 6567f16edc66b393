package org.adduce.ui.internal.desk;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.part.EditorPart;

/**
 * An editor of a part of a dossier, which is saved as a whole: File > Save saves the dossier, and the editor has nothing to save.
 * One can go back to it.
 */
public abstract class NeverDirtyEditor extends EditorPart implements INavigationLocationProvider {

    @Override
    public final INavigationLocation createNavigationLocation() {
        return new Visited(this);
    }

    @Override
    public final INavigationLocation createEmptyNavigationLocation() {
        return new Visited(this);
    }

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
