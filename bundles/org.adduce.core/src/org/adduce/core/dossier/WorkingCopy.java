package org.adduce.core.dossier;

import java.util.UUID;
import org.adduce.core.internal.dossier.Walk;

/**
 * A dossier of its own, for work that may take long, fail or hang: it has all that another has, and what was changed in it
 * is taken over by that in one gesture, or not at all. It is never saved; its path is that of the other, so that what lies
 * beside the file can be read.
 *
 * <p>It is made, taken over and thrown away on the thread that changes the other; in between one thread at a time works on
 * it, whichever that is.
 *
 * @since 1.0
 */
public final class WorkingCopy {

    /** What came of taking a copy over. */
    public enum Result {
        /** Nothing was changed in the copy. */
        NOTHING,
        /** What was changed in the copy is in the dossier now, in one gesture. */
        TAKEN_OVER,
        /** The dossier was changed meanwhile, and was left as it is: the work has to be done anew. */
        OUTDATED
    }

    private final OpenDossier original;
    private final OpenDossier copy;
    private final long revision;
    private final long begin;

    private WorkingCopy(OpenDossier original) {
        this.original = original;
        revision = original.revision();
        copy = OpenDossier.create(original.path(), original.copy());
        copy.protect(true);
        begin = copy.revision();
    }

    /** Copies a dossier as it is now. */
    public static WorkingCopy of(OpenDossier original) {
        return new WorkingCopy(original);
    }

    /** The copy. What refuses to be saved is saved by nobody. */
    public OpenDossier dossier() {
        return copy;
    }

    /**
     * Lets the dossier say what the copy says; the copy is used up.
     *
     * @param label what the gesture is, as the Edit menu names it
     */
    public Result takeOver(String label) {
        if (copy.revision() == begin) {
            discard();
            return Result.NOTHING;
        }
        if (original.revision() != revision) {
            discard();
            return Result.OUTDATED;
        }
        copy.handOver(original);
        var root = copy.release();
        Walk.through(root, element -> {
            if (element.getId() == null) {
                element.setId(UUID.randomUUID());
            }
        });
        Replacement.by(original, root, label);
        return Result.TAKEN_OVER;
    }

    /** Lets go of the copy. */
    public void discard() {
        copy.close();
    }
}
