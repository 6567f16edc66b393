package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.dossier.StandIn;
import org.adduce.model.Element;
import org.adduce.team.internal.compare.Index;
import org.adduce.team.internal.compare.Trait;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/** Puts values, given by their keys, into elements of the merged dossier. */
final class Target {

    private final Index merged;

    Target(Index merged) {
        this.merged = merged;
    }

    /**
     * Gives an element values.
     *
     * @param from elements of the versions the values come from: an id that none of them has found nobody for stays so
     */
    void put(Element element, Trait trait, List<Object> keys, List<Element> from) {
        var values = new ArrayList<Object>(keys.size());
        var missing = trait.refers() ? missing(trait, from) : Set.<UUID>of();
        for (var key : keys) {
            value(trait, key, missing).filter(value -> !values.contains(value)).ifPresent(values::add);
        }
        if (!trait.isMany()) {
            if (values.isEmpty()) {
                element.eUnset(trait.feature());
            } else {
                element.eSet(trait.feature(), values.getFirst());
            }
            return;
        }
        @SuppressWarnings("unchecked")
        var list = (InternalEList<Object>) trait.raw(element);
        list.clear();
        list.addAllUnique(values);
    }

    private Optional<Object> value(Trait trait, Object key, Set<UUID> missing) {
        if (!(trait.feature() instanceof EReference reference)) {
            return Optional.of(key);
        }
        var id = (UUID) key;
        var found = merged.find(id).filter(reference.getEReferenceType()::isInstance);
        return found.<Object>map(element -> element).or(() -> missing.contains(id) ? Optional.of(StandIn.of(reference.getEReferenceType(), id)) : Optional.empty());
    }

    private static Set<UUID> missing(Trait trait, List<Element> from) {
        var ids = new HashSet<UUID>();
        for (var element : from) {
            var value = trait.raw(element);
            (trait.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value)).stream().map(Element.class::cast)
                    .filter(StandIn::is).forEach(standIn -> ids.add(standIn.getId()));
        }
        return ids;
    }
}
