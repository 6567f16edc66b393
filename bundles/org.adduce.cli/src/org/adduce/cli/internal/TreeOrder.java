package org.adduce.cli.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.query.Kind;
import org.adduce.core.query.Listing;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EReference;

/** The order in which what an element contains is told: as in lists, else by id; what is ordered keeps its order. */
final class TreeOrder {

    private final Map<Element, Integer> places = new HashMap<>();
    private final Comparator<Element> order = Comparator.comparingInt((Element element) -> places.getOrDefault(element, Integer.MAX_VALUE))
            .thenComparing(element -> element.getId().toString());

    private TreeOrder() {
    }

    static TreeOrder of(Dossier dossier) {
        var order = new TreeOrder();
        var listing = Listing.of(dossier);
        for (var kind : Kind.values()) {
            listing.elements(kind).forEach(element -> order.places.put(element, order.places.size()));
        }
        return order;
    }

    List<Element> contained(Element element, EReference containment) {
        var value = element.eGet(containment);
        if (!(value instanceof List<?> many)) {
            return value == null ? List.of() : List.of((Element) value);
        }
        var all = new ArrayList<Element>(many.size());
        many.forEach(each -> all.add((Element) each));
        if (!containment.isOrdered()) {
            all.sort(order);
        }
        return all;
    }
}
