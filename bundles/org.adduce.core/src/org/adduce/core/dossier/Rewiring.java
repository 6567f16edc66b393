package org.adduce.core.dossier;

import java.util.List;
import org.adduce.core.query.References.Reference;
import org.adduce.model.Element;
import org.adduce.model.time.When;
import org.eclipse.emf.ecore.EObject;

/** Makes what speaks of one element speak of another. */
final class Rewiring {

    private Rewiring() {
    }

    /** A reference leads to the other, a time is measured from it. A list that has the other already says it once. */
    @SuppressWarnings("unchecked")
    static void rewire(Reference place, Element old, Element other) {
        var from = place.from();
        switch (from.eGet(place.feature())) {
            case List<?> many -> rewire((List<EObject>) many, old, other);
            case When when -> from.eSet(place.feature(), When.parse(when.text().replace(old.getId().toString(), other.getId().toString())));
            case null, default -> from.eSet(place.feature(), other);
        }
    }

    private static void rewire(List<EObject> many, Element old, Element other) {
        if (many.contains(other)) {
            many.remove(old);
        } else {
            many.set(many.indexOf(old), other);
        }
    }
}
