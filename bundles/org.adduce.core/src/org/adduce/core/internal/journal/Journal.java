package org.adduce.core.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.DossierListener;
import org.adduce.core.dossier.Gesture;
import org.adduce.core.dossier.GestureListener;
import org.adduce.core.dossier.OpenDossier;
import org.eclipse.osgi.util.NLS;

/** Follows one open dossier and keeps its journal. */
public final class Journal implements GestureListener, DossierListener {

    private final OpenDossier dossier;
    private final JournalFile file;
    private final Scribe scribe;
    private final Trouble trouble;
    private Mirror mirror = new Mirror();
    private boolean isReplaying;
    private volatile boolean isInterrupted;

    Journal(OpenDossier dossier, JournalFile file, Scribe scribe, Trouble trouble) {
        this.dossier = dossier;
        this.file = file;
        this.scribe = scribe;
        this.trouble = trouble;
    }

    /** Who is told that a journal cannot be written, once, and that it can again. On the journal's thread. */
    public interface Trouble {
        /** It cannot be written for now. */
        void interrupted(OpenDossier dossier, IOException problem);

        /** It is written again, and tells everything. */
        void resumed(OpenDossier dossier);
    }

    void attach() {
        dossier.addGestureListener(this);
        dossier.addListener(this);
        scribe.add(this);
    }

    private void detach() {
        dossier.removeGestureListener(this);
        dossier.removeListener(this);
        scribe.remove(this);
    }

    /** While the journal itself is played back its gestures are no news. */
    void replaying(boolean isSo) {
        isReplaying = isSo;
    }

    @Override
    public void happened(Gesture gesture) {
        boolean isWordEnough = mirror.follow(gesture);
        if (isReplaying) {
            return;
        }
        file.add(isWordEnough ? new Entry.Step(gesture.kind() == Gesture.Kind.TAKEN_BACK, gesture.label())
                : made(gesture));
        scribe.wake();
    }

    private Entry made(Gesture gesture) {
        var arrivals = Arrivals.of(gesture);
        return arrivals.isPresent() ? new Entry.Told(label(gesture), gesture, arrivals.get())
                : new Entry.Made(label(gesture), Capture.of(dossier.root(), gesture.traces()));
    }

    private static String label(Gesture gesture) {
        return switch (gesture.kind()) {
            case MADE -> gesture.label();
            case TAKEN_BACK -> NLS.bind(Messages.Journal_undo, gesture.label());
            case MADE_AGAIN -> NLS.bind(Messages.Journal_redo, gesture.label());
        };
    }

    @Override
    public void brought(byte[] bytes) {
        if (!isReplaying) {
            file.add(new Entry.Brought(bytes));
            scribe.wake();
        }
    }

    /** If the process is killed between the saving and the emptying, the journal must tell all that the file holds. */
    @Override
    public void saving() {
        try {
            file.write();
        } catch (IOException e) {
            tell(e);
        }
    }

    @Override
    public void happened(DossierEvent event) {
        switch (event) {
            case DossierEvent.Changed changed -> { }
            case DossierEvent.Saved saved -> startAnew();
            case DossierEvent.Closed closed -> discard();
        }
    }

    private void startAnew() {
        mirror = new Mirror();
        try {
            file.startAnew(new Beginning(dossier.path(), title(dossier), dossier.savedContent(), Optional.empty()));
        } catch (IOException e) {
            tell(e);
        }
    }

    static String title(OpenDossier dossier) {
        return Optional.ofNullable(dossier.root().getTitle()).orElse("");
    }

    /** Writes what there is; says whether there was anything. Any thread. */
    boolean write() {
        boolean isAnything = hasWork();
        try {
            file.write();
            file.force();
            if (isInterrupted && !file.isGivenUp()) {
                isInterrupted = false;
                trouble.resumed(dossier);
            }
        } catch (IOException e) {
            tell(e);
            return true;
        }
        return isAnything;
    }

    boolean hasWork() {
        return !file.isEmpty();
    }

    private void tell(IOException problem) {
        if (!isInterrupted) {
            isInterrupted = true;
            trouble.interrupted(dossier, problem);
        }
    }

    /** Its work is saved, or need not be kept: takes the journal away. */
    public void discard() {
        detach();
        try {
            file.startAnew(new Beginning(dossier.path(), "", Optional.empty(), Optional.empty()));
        } catch (IOException e) {
            tell(e);
        }
    }

    /** Stops following and leaves the journal for the next start. */
    public void leave() {
        detach();
        write();
        try {
            file.letGo();
        } catch (IOException e) {
            tell(e);
        }
    }

    /** Where it is now; none as long as nothing is unsaved. */
    public Optional<Path> path() {
        return file.path();
    }
}
