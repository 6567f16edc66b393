package org.adduce.core.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.adduce.model.Dossier;
import org.eclipse.emf.common.command.AbstractCommand;

/**
 * One gesture in the history: what it changed, so that undo gives the state before it and redo the state after it, to the
 * byte (law 2). It enters the history when it is done.
 */
final class Edit extends AbstractCommand {

    private final Gestures gestures;
    private final Recording recording;
    private final Dossier root;
    private final Instant at = Instant.now();

    Edit(String label, Recording recording, Gestures gestures, Dossier root) {
        super(label);
        this.recording = recording;
        this.gestures = gestures;
        this.root = root;
    }

    /** When it was made. */
    Instant at() {
        return at;
    }

    /** What it changed, in order. */
    List<Change> changes() {
        return recording.all();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    /** It has been done already: only so it is known whether it changed anything and belongs into the history at all. */
    @Override
    public void execute() {
        return;
    }

    @Override
    public void undo() {
        gestures.during(() -> {
            recording.undo();
            gestures.tell(new Gesture(Gesture.Kind.TAKEN_BACK, this));
        });
    }

    @Override
    public void redo() {
        gestures.during(() -> {
            recording.redo();
            gestures.tell(new Gesture(Gesture.Kind.MADE_AGAIN, this));
        });
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(root);
    }
}
