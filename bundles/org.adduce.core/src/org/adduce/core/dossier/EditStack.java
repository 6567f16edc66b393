package org.adduce.core.dossier;

import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;

/** The one history of a dossier; one that was never written needs saving though nothing was done to it. */
final class EditStack extends BasicCommandStack {

    private boolean isUnwritten;

    void neverSaved() {
        isUnwritten = true;
    }

    Optional<String> undoLabel() {
        return canUndo() ? Optional.of(getUndoCommand().getLabel()) : Optional.empty();
    }

    Optional<String> redoLabel() {
        return canRedo() ? Optional.of(getRedoCommand().getLabel()) : Optional.empty();
    }

    @Override
    public void saveIsDone() {
        isUnwritten = false;
        super.saveIsDone();
        notifyListeners();
    }

    @Override
    public boolean isSaveNeeded() {
        return isUnwritten || super.isSaveNeeded();
    }

    @Override
    protected void handleError(Exception exception) {
        throw exception instanceof RuntimeException runtime ? runtime : new IllegalStateException(exception);
    }
}
