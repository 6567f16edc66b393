package org.adduce.core.query;

import java.util.List;
import java.util.Optional;
import org.adduce.core.internal.dossier.ReferenceIndex;
import org.adduce.core.internal.dossier.SlicedWalk;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Who speaks of an element: by a reference, by an anchor in a snapshot's text, or by a time measured from it. Of an open
 * dossier it is always up to date; see {@code OpenDossier.references()}. Used on the thread that changes the dossier.
 *
 * @since 1.0
 */
public final class References {

    private final ReferenceIndex index;

    private References(ReferenceIndex index) {
        this.index = index;
    }

    /** All that is spoken of in a dossier; later changes show once it is told of them by {@link #follow}. */
    public static References in(Dossier dossier) {
        return new References(ReferenceIndex.of(dossier));
    }

    /** Gathers who speaks of whom in a dossier a little at a time, so that nobody has to wait; the dossier must not change meanwhile. */
    public static final class Gathering {

        private final References references;
        private SlicedWalk walk;

        /** Begins; nothing is gathered yet. */
        public Gathering(Dossier dossier) {
            references = new References(ReferenceIndex.filledBy(dossier, walking -> walk = walking));
        }

        /** Gathers on, for about a time; all that is spoken of once everything was gone through, and empty before. */
        public Optional<References> work(long nanoseconds) {
            return walk.work(nanoseconds) ? Optional.of(references) : Optional.empty();
        }
    }

    /**
     * One place where an element is spoken of.
     *
     * @param from who speaks of it
     * @param feature by which feature: a reference, anchors, or a time
     */
    public record Reference(Element from, EStructuralFeature feature) {
    }

    /** Every place where {@code target} is spoken of, in no particular order. */
    public List<Reference> to(Element target) {
        return index.to(target);
    }

    /** Whether anybody speaks of {@code target}. */
    public boolean isReferredTo(Element target) {
        return !to(target).isEmpty();
    }

    /** The stand-ins that somebody speaks of: of elements that are not in the dossier. */
    public List<Element> standIns() {
        return index.standIns();
    }

    /** Takes in what changed, in order. */
    public void follow(List<Notification> changes) {
        changes.forEach(index::follow);
    }
}
