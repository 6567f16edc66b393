package org.adduce.core.internal.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Puts new elements into what contains them: at once where that is new too, so that a whole thread is built detached and
 * enters the dossier in one step; else when {@link #attach} is called.
 */
final class Containers {

    /** Deeper nesting is no conversation but an attack on whoever walks the tree. */
    private static final int DEEPEST = 100;

    private final Set<EObject> news = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<EObject, EObject> waiting = new IdentityHashMap<>();
    private final Map<Place, List<Element>> groups = new LinkedHashMap<>();

    private record Place(EObject container, EReference feature) {
    }

    /** The feature of a container that elements of a class stand in, if they do. */
    static Optional<EReference> feature(EObject container, EClass type) {
        return container.eClass().getEAllContainments().stream().filter(f -> f.getEReferenceType().isSuperTypeOf(type)).findFirst();
    }

    /** Whether a container has no place left for another element in a feature. */
    boolean isTaken(EObject container, EReference feature) {
        return !feature.isMany() && (container.eGet(feature) != null || groups.containsKey(new Place(container, feature)));
    }

    /** Where an element of a class goes that should stand in {@code container}: there, or less deep if that is too deep. */
    EObject within(EObject container, EClass type) {
        var place = container;
        while (place.eClass() == type && depth(place) >= DEEPEST) {
            place = parent(place).orElseThrow();
        }
        return place;
    }

    private int depth(EObject element) {
        int depth = 0;
        for (var node = parent(element); node.isPresent(); node = parent(node.get())) {
            depth++;
        }
        return depth;
    }

    private Optional<EObject> parent(EObject element) {
        return Optional.ofNullable(element.eContainer()).or(() -> Optional.ofNullable(waiting.get(element)));
    }

    /** Puts a new element into a container. */
    void add(EObject container, EReference feature, Element element) {
        news.add(element);
        if (news.contains(container)) {
            put(container, feature, List.of(element));
        } else {
            waiting.put(element, container);
            groups.computeIfAbsent(new Place(container, feature), place -> new ArrayList<>()).add(element);
        }
    }

    /** Whether a new element will enter something that is in the dossier already. */
    boolean isWaiting(Element element) {
        return waiting.containsKey(element);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Puts all that waits into the dossier. */
    void attach() {
        groups.forEach((place, elements) -> put(place.container(), place.feature(), elements));
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject container, EReference feature, List<Element> elements) {
        if (feature.isMany()) {
            ((InternalEList<Element>) container.eGet(feature)).addAllUnique(elements);
        } else {
            container.eSet(feature, elements.getFirst());
        }
    }
}
