package org.adduce.core.dossier;

import java.util.Collection;
import java.util.List;
import org.adduce.model.Dossier;
import org.eclipse.emf.common.command.AbstractCommand;

/**
 * One gesture as one command: runs a body over the dossier and remembers what it changed, so that undo gives the state
 * before it and redo the state after it, to the byte (law 2). A body that fails leaves nothing changed.
 */
final class Edit extends AbstractCommand {

    private final OpenDossier dossier;
    private final EditBody body;
    private Recording recording;

    Edit(OpenDossier dossier, String label, EditBody body) {
        super(label);
        this.dossier = dossier;
        this.body = body;
    }

    /** What a gesture does to the dossier. */
    @FunctionalInterface
    interface EditBody {
        void run(Dossier root);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        recording = dossier.record(() -> body.run(dossier.root()));
    }

    /** Whether it changed nothing, and so should leave no trace in the history. */
    boolean isIdle() {
        return recording.isEmpty();
    }

    @Override
    public void undo() {
        dossier.gesture(recording::undo);
    }

    @Override
    public void redo() {
        dossier.gesture(recording::redo);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(dossier.root());
    }
}
