package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.team.internal.compare.Trait;
import org.adduce.team.internal.compare.Traits;
import org.eclipse.emf.common.util.EList;

/** Puts what stands in lists with an order into it. */
final class Orders {

    private static final Comparator<Object> ORDER = Comparator.comparing(Object::toString);

    private final ThreeWay versions;
    private final FieldMerge fields;
    /** As it was on our side before anything came or went. */
    private final Map<UUID, Map<Trait, List<Object>>> ours = new LinkedHashMap<>();

    /** {@code moves} says where elements come to stand that our side has elsewhere. */
    Orders(ThreeWay versions, FieldMerge fields, Collection<Place> moves) {
        this.versions = versions;
        this.fields = fields;
        versions.theirs().delta().touched().forEach((id, touch) -> versions.ours().find(id).ifPresent(element -> keep(element, touch.traits())));
        moves.forEach(place -> versions.ours().find(place.container()).ifPresent(this::keepAll));
        versions.ours().revived().forEach(id -> versions.theirs().find(id).map(Element::eContainer).map(Element.class::cast)
                .flatMap(container -> versions.ours().find(container.getId())).ifPresent(this::keepAll));
    }

    /** What came stands in the order it has on their side. */
    void add(Collection<UUID> arrived) {
        for (var id : arrived) {
            versions.theirs().find(id).ifPresent(theirs -> Traits.of(theirs.eClass()).contained().stream().filter(trait -> trait.isOrdered() && trait.isSet(theirs))
                    .forEach(trait -> ours.computeIfAbsent(id, any -> new LinkedHashMap<>()).put(trait, versions.before(id).map(trait::keys).orElse(List.of()))));
        }
    }

    private void keepAll(Element element) {
        keep(element, Traits.of(element.eClass()).contained());
    }

    private void keep(Element element, List<Trait> traits) {
        for (var trait : traits) {
            if (trait.isOrdered() && Traits.isContainment(trait.feature())) {
                ours.computeIfAbsent(element.getId(), any -> new LinkedHashMap<>()).put(trait, trait.keys(element));
            }
        }
    }

    /** Orders the lists that their side changed, once all is where it belongs. */
    void settle() {
        var merged = versions.ours().index();
        ours.forEach((id, traits) -> traits.forEach((trait, mine) -> merged.find(id).ifPresent(element -> settle(element, trait, mine))));
    }

    @SuppressWarnings("unchecked")
    private void settle(Element element, Trait trait, List<Object> mine) {
        var before = versions.before(element.getId()).map(trait::keys).orElse(List.of());
        var other = versions.theirs().find(element.getId()).map(trait::keys).orElse(List.of());
        var members = new HashSet<>(trait.keys(element));
        var result = Sequences.merge(before, mine, other, members, ORDER);
        if (result.isContested()) {
            fields.contestOrder(element.getId(), trait, before, mine, other);
        }
        var list = (EList<Element>) trait.raw(element);
        var byId = new LinkedHashMap<Object, Element>();
        list.forEach(child -> byId.put(child.getId(), child));
        var wanted = new ArrayList<Element>();
        result.order().forEach(key -> wanted.add(byId.get(key)));
        for (int i = 0; i < wanted.size(); i++) {
            list.move(i, wanted.get(i));
        }
    }
}
