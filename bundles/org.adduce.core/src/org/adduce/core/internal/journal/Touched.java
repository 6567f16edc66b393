package org.adduce.core.internal.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.adduce.core.dossier.Trace;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which features a gesture touched, in the order in which it did first, and what that came to where they are sets. */
final class Touched {

    /** How often more than before a value is in a set; nothing where it is no set. */
    private final Map<Place, Map<Object, Integer>> places = new LinkedHashMap<>(4);

    /** A feature of an element; two are the same if both are. */
    record Place(Element owner, EStructuralFeature feature) {

        boolean isSet() {
            return Features.isSet(feature);
        }

        boolean isContainment() {
            return Features.isContainment(feature);
        }
    }

    Touched(List<Trace> traces) {
        traces.forEach(this::touch);
    }

    private void touch(Trace trace) {
        var place = new Place(trace.element(), trace.feature());
        if (!place.isSet()) {
            places.putIfAbsent(place, Map.of());
            return;
        }
        var net = places.computeIfAbsent(place, any -> place.isContainment() ? new IdentityHashMap<>() : new HashMap<>());
        trace.left().forEach(value -> net.merge(value, -1, Integer::sum));
        trace.came().forEach(value -> net.merge(value, 1, Integer::sum));
    }

    /** What each place tells. */
    List<Delta> deltas(BiFunction<Place, Map<Object, Integer>, List<Delta>> teller) {
        var deltas = new ArrayList<Delta>(places.size());
        places.forEach((place, net) -> deltas.addAll(teller.apply(place, net)));
        return deltas;
    }

    /** What left a set and what came; {@code told} says how what came is told. */
    static Delta difference(Place place, Map<Object, Integer> net, BiFunction<Object, EStructuralFeature, Object> told) {
        var taken = new ArrayList<Object>();
        var put = new ArrayList<Object>();
        net.forEach((value, count) -> {
            if (count < 0) {
                taken.add(value instanceof Element element && place.isContainment() ? ElementImage.bare(element) : value);
            } else if (count > 0) {
                put.add(told.apply(value, place.feature()));
            }
        });
        return new Delta.Difference(place.owner(), place.feature(), taken, put);
    }
}
