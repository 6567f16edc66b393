package org.adduce.core.internal.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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
    private final Map<Place, Map<Object, Integer>> touched = new LinkedHashMap<>(4);

    private Capture(Dossier root) {
        this.root = root;
    }

    /** A feature of an element; two are the same if both are. */
    private record Place(Element owner, EStructuralFeature feature) {
    }

    static List<Delta> of(Dossier root, List<Trace> traces) {
        if (traces.size() == 1 && traces.getFirst() instanceof Trace one && !Features.isContainment(one.feature()) && !one.feature().isMany()) {
            return isThere(one.element(), root) ? List.of(new Delta.Whole(one.element(), one.feature(), one.came())) : List.of();
        }
        return FewTraces.are(traces) ? new FewTraces(root, traces).deltas() : all(root, traces);
    }

    /** What any changes came to. */
    static List<Delta> all(Dossier root, List<Trace> traces) {
        var capture = new Capture(root);
        traces.forEach(capture::comings);
        traces.forEach(capture::touch);
        return capture.deltas();
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

    private void touch(Trace trace) {
        var place = new Place(trace.element(), trace.feature());
        if (!Features.isSet(trace.feature())) {
            touched.putIfAbsent(place, Map.of());
            return;
        }
        var net = touched.computeIfAbsent(place, any -> Features.isContainment(trace.feature()) ? new IdentityHashMap<>() : new HashMap<>());
        trace.left().forEach(value -> net.merge(value, -1, Integer::sum));
        trace.came().forEach(value -> net.merge(value, 1, Integer::sum));
    }

    private List<Delta> deltas() {
        var deltas = new ArrayList<Delta>(touched.size());
        touched.forEach((place, net) -> {
            if (isOld(place.owner())) {
                deltas.add(Features.isSet(place.feature()) ? difference(place, net) : whole(place));
            }
        });
        return deltas;
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

    private Delta difference(Place place, Map<Object, Integer> net) {
        var taken = new ArrayList<Object>();
        var put = new ArrayList<Object>();
        net.forEach((value, count) -> {
            if (count < 0) {
                taken.add(value instanceof Element element && Features.isContainment(place.feature()) ? ElementImage.bare(element) : value);
            } else if (count > 0) {
                put.add(told(value, place.feature()));
            }
        });
        return new Delta.Difference(place.owner(), place.feature(), taken, put);
    }

    private Delta whole(Place place) {
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
