package org.adduce.core.query;

import java.util.List;
import org.adduce.core.internal.dossier.ReferenceIndex;
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

    private References(Dossier dossier) {
        this.index = new ReferenceIndex(dossier);
    }

    /** All that is spoken of in a dossier; later changes show once it is told of them by {@link #follow}. */
    public static References in(Dossier dossier) {
        return new References(dossier);
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
