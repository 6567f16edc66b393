package org.adduce.core.internal.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.adduce.core.query.References.Reference;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The places that speak of one element: mostly two or three, for an actor everybody knows tens of thousands. */
final class Places {

    private static final int FEW = 24;

    private Collection<Reference> places = new ArrayList<>(2);

    void add(Element from, EStructuralFeature feature) {
        var place = new Reference(from, feature);
        if (places instanceof LinkedHashSet || !places.contains(place)) {
            places.add(place);
        }
        if (places.size() > FEW && places instanceof ArrayList) {
            places = new LinkedHashSet<>(places);
        }
    }

    /** This without a place. */
    Places without(Element from, EStructuralFeature feature) {
        places.remove(new Reference(from, feature));
        return this;
    }

    Collection<Reference> all() {
        return places;
    }
}
