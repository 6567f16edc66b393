package org.adduce.core.internal.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.dossier.Gesture;
import org.adduce.core.dossier.Trace;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the usual gesture, which took nothing out and ordered nothing, came to. On the gesture's own thread no more is taken
 * down than what only the dossier knows: the new elements as they are now. All else stands in the gesture, which never changes,
 * and is told by the thread that writes.
 */
final class Arrivals {

    /** With more of them some may be within others, and each would be taken down many times. */
    private static final int MOST = 8;

    private final Map<Object, ElementImage> images = new IdentityHashMap<>();
    private final Set<Element> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Touched.Place, List<Object>> last = new HashMap<>();

    private Arrivals(List<ElementImage> arrivals) {
        for (var image : arrivals) {
            images.put(image.element(), image);
            image.each(fresh::add);
        }
    }

    /** The new elements as they are now, if this is all that has to be taken down now. Within the gesture. */
    static Optional<List<ElementImage>> of(Gesture gesture) {
        var arrivals = gesture.arrivals();
        if (arrivals.isEmpty() || arrivals.get().size() > MOST) {
            return Optional.empty();
        }
        if (arrivals.get().isEmpty()) {
            return Optional.of(List.of());
        }
        var images = new ArrayList<ElementImage>(arrivals.get().size());
        for (var arrival : arrivals.get()) {
            images.add(ElementImage.of(arrival, any -> false));
        }
        return Optional.of(images);
    }

    /** What the gesture came to. At any time after it, on any thread. */
    static List<Delta> deltas(List<Trace> traces, List<ElementImage> images) {
        var arrivals = new Arrivals(images);
        traces.forEach(trace -> arrivals.last.put(new Touched.Place(trace.element(), trace.feature()), trace.came()));
        return new Touched(traces).deltas(arrivals::told);
    }

    /** What is within a new element its image tells. */
    private List<Delta> told(Touched.Place place, Map<Object, Integer> net) {
        if (fresh.contains(place.owner())) {
            return List.of();
        }
        return List.of(place.isSet() ? Touched.difference(place, net, this::told)
                : new Delta.Whole(place.owner(), place.feature(), last.get(place).stream().map(value -> told(value, place.feature())).toList()));
    }

    private Object told(Object value, EStructuralFeature feature) {
        return Features.isContainment(feature) ? images.get(value) : value;
    }
}
