package org.adduce.core.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.internal.dossier.Cleaning;
import org.adduce.core.internal.dossier.Walk;
import org.adduce.core.query.References;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * What is done at the end of each gesture, and is part of it: characters that no file can hold are replaced, and elements
 * that came in take the places of their stand-ins.
 */
final class Border {

    private final Gestures gestures;
    private final boolean hasStandIns;

    /** {@code hasStandIns} says whether there are any to be replaced; looking for them would cost the walk through all. */
    Border(Gestures gestures, boolean hasStandIns) {
        this.gestures = gestures;
        this.hasStandIns = hasStandIns;
    }

    /** One list of values, which is looked through once however many of them came. */
    private record Values(EObject element, EAttribute attribute) {
    }

    void pass(Recording recording) {
        var arrivals = new ArrayList<Element>();
        var passed = new HashSet<Values>();
        for (var change : recording.changes()) {
            switch (change) {
                case Change.Replaced(var element, var feature, var before, var after) -> pass(element, feature, after, arrivals, passed);
                case Change.Added(var element, var feature, var index, var value) -> pass(element, feature, value, arrivals, passed);
                case Change.Exchanged(var element, var feature, var index, var before, var after) -> pass(element, feature, after, arrivals, passed);
                case Change.Removed removed -> { }
                case Change.Moved moved -> { }
                case Change.Emptied emptied -> { }
            }
        }
        if (hasStandIns && !arrivals.isEmpty()) {
            replaceStandIns(arrivals);
        }
    }

    private static void pass(EObject element, EStructuralFeature feature, Object value, List<Element> arrivals, Set<Values> passed) {
        if (feature instanceof EAttribute attribute) {
            if (passed.add(new Values(element, attribute))) {
                Cleaning.one((Element) element, attribute);
            }
        } else if (feature instanceof EReference reference && reference.isContainment() && value instanceof Element arrival) {
            Cleaning.all(arrival);
            arrivals.add(arrival);
        }
    }

    private void replaceStandIns(List<Element> arrivals) {
        Map<UUID, Element> byId = new HashMap<>();
        arrivals.forEach(arrival -> Walk.through(arrival, element -> byId.put(element.getId(), element)));
        var references = gestures.references();
        for (var standIn : references.standIns()) {
            if (byId.containsKey(standIn.getId())) {
                references.to(standIn).forEach(place -> replace(place, standIn, byId.get(standIn.getId())));
            }
        }
    }

    private static void replace(References.Reference place, Element standIn, Element real) {
        if (!(place.feature() instanceof EReference reference) || !reference.getEReferenceType().isInstance(real)) {
            return;
        }
        if (reference.isMany()) {
            @SuppressWarnings("unchecked")
            var list = (InternalEList<Object>) ((InternalEObject) place.from()).eGet(reference, false);
            list.set(list.indexOf(standIn), real);
        } else {
            place.from().eSet(reference, real);
        }
    }
}
