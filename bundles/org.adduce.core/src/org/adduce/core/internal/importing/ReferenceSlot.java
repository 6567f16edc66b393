package org.adduce.core.internal.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;

/**
 * What a reference refers to. It is remembered by the ids of the items, not of the elements they turned out to be: so a
 * later merge of two actors makes no later import differ.
 */
final class ReferenceSlot implements Slot {

    private static final String SEPARATOR = ",";

    private final Element element;
    private final EReference reference;
    private final List<Target> targets;
    private final Function<Element, Set<String>> digests;

    /**
     * What an item refers to.
     *
     * @param item the id of the item referred to
     * @param element what it is, if it is there
     */
    record Target(UUID item, Optional<Element> element) {
    }

    /**
     * A reference's imported targets.
     *
     * @param digests the digests of all items that an element stands for
     */
    ReferenceSlot(Element element, EReference reference, List<Target> targets, Function<Element, Set<String>> digests) {
        this.element = element;
        this.reference = reference;
        this.targets = targets;
        this.digests = digests;
    }

    @Override
    public String name() {
        return reference.getName();
    }

    @Override
    public String digest() {
        if (targets.size() == 1) {
            return Digests.brief(targets.getFirst().item());
        }
        Stream<String> items = targets.stream().map(target -> Digests.brief(target.item())).distinct();
        return String.join(SEPARATOR, (reference.isOrdered() ? items : items.sorted()).toList());
    }

    /** Whether every remembered item is among the elements referred to, each of these is one of them, and the order is the same where it counts. */
    @Override
    public boolean says(String digest) {
        var present = present();
        var places = new ArrayList<Integer>();
        var placeByDigest = placeByDigest(present);
        for (var item : digest.isEmpty() ? new String[0] : digest.split(SEPARATOR)) {
            var place = placeByDigest.get(item);
            if (place == null) {
                return false;
            }
            if (!places.contains(place)) {
                places.add(place);
            }
        }
        return places.size() == present.size() && (!reference.isOrdered() || places.equals(places.stream().sorted().toList()));
    }

    @Override
    public boolean isDone() {
        var found = found();
        var present = present();
        boolean isWhole = targets.stream().allMatch(target -> target.element().isPresent());
        return isWhole && (present.equals(found) || !reference.isOrdered() && Set.copyOf(present).equals(Set.copyOf(found)));
    }

    private List<Element> found() {
        return targets.stream().flatMap(target -> target.element().stream()).distinct().toList();
    }

    private Map<String, Integer> placeByDigest(List<Element> present) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < present.size(); i++) {
            for (var digest : digests.apply(present.get(i))) {
                places.putIfAbsent(digest, i);
            }
        }
        return places;
    }

    @SuppressWarnings("unchecked")
    private List<Element> present() {
        var value = element.eGet(reference);
        return reference.isMany() ? (List<Element>) value : value == null ? List.of() : List.of((Element) value);
    }

    @Override
    public boolean isUntouched() {
        return isEmpty();
    }

    @Override
    public boolean isEmpty() {
        return present().isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void put() {
        var found = found();
        if (reference.isMany()) {
            ECollections.setEList((EList<Element>) element.eGet(reference), found);
        } else {
            element.eSet(reference, found.isEmpty() ? null : found.getFirst());
        }
    }

    @Override
    public void clear() {
        element.eUnset(reference);
    }
}
