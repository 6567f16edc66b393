package org.adduce.core.internal.journal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.dossier.Trace;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Takes down what a gesture came to, as values that never change. It runs within every gesture, on its thread, so it looks
 * at nothing but what the gesture touched.
 */
final class Capture {

    private final Dossier root;
    /** Elements that came or went as a whole: whether they were in the dossier before the gesture. */
    private final Map<EObject, Boolean> wasThere = new IdentityHashMap<>(4);

    private Capture(Dossier root) {
        this.root = root;
    }

    static List<Delta> of(Dossier root, List<Trace> traces) {
        return FewTraces.are(traces) ? new FewTraces(root, traces).deltas() : all(root, traces);
    }

    /** What any changes came to. */
    static List<Delta> all(Dossier root, List<Trace> traces) {
        var capture = new Capture(root);
        traces.forEach(capture::comings);
        return new Touched(traces).deltas(capture::told);
    }

    private static boolean isThere(EObject element, Dossier root) {
        var top = element;
        while (top.eContainer() != null) {
            top = top.eContainer();
        }
        return top == root;
    }

    private void comings(Trace trace) {
        if (Features.isContainment(trace.feature())) {
            trace.left().forEach(value -> wasThere.putIfAbsent((EObject) value, true));
            trace.came().forEach(value -> wasThere.putIfAbsent((EObject) value, false));
        }
    }

    private List<Delta> told(Touched.Place place, Map<Object, Integer> net) {
        if (!isOld(place.owner())) {
            return List.of();
        }
        return List.of(place.isSet() ? Touched.difference(place, net, this::told) : whole(place));
    }

    /** Whether an element was in the dossier before and is in it now; what came is told by its image instead. */
    private boolean isOld(Element element) {
        EObject at = element;
        while (at != root) {
            var known = wasThere.get(at);
            if (known != null) {
                return known && isThere(at, root);
            }
            if (at.eContainer() == null) {
                return false;
            }
            at = at.eContainer();
        }
        return true;
    }

    private Delta whole(Touched.Place place) {
        var owner = (InternalEObject) place.owner();
        if (!owner.eIsSet(place.feature())) {
            return new Delta.Whole(place.owner(), place.feature(), List.of());
        }
        var value = owner.eGet(place.feature(), false);
        var values = new ArrayList<Object>();
        if (place.feature().isMany()) {
            for (var one : ElementImage.basic((List<?>) value)) {
                values.add(told(one, place.feature()));
            }
        } else {
            values.add(told(value, place.feature()));
        }
        return new Delta.Whole(place.owner(), place.feature(), values);
    }

    private Object told(Object value, EStructuralFeature feature) {
        if (!(value instanceof Element element) || !Features.isContainment(feature)) {
            return value;
        }
        return Boolean.FALSE.equals(wasThere.get(element)) ? ElementImage.of(element, this::wasElsewhere) : ElementImage.bare(element);
    }

    private boolean wasElsewhere(Element element) {
        return Boolean.TRUE.equals(wasThere.get(element));
    }
}
