package org.adduce.core.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** All gestures, the oldest first, those taken back last. */
    List<PastGesture> history() {
        return IntStream.range(0, commandList.size()).mapToObj(i -> new PastGesture((Edit) commandList.get(i), i <= top)).toList();
    }

    /** Takes gestures back, or makes them again, until so many are in force. */
    void goTo(int count) {
        while (top + 1 > count && canUndo()) {
            undo();
        }
        while (top + 1 < count && canRedo()) {
            redo();
        }
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
