package org.adduce.core.internal.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.internal.file.Fragment;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One feature of one element as a journal tells it.
 *
 * @param kind how it is told: whole, taken or put
 * @param feature what the feature is called
 * @param holder a detached element of the same class and id that holds the values
 */
record Part(String kind, String feature, Element holder) {

    /** The parts of an entry; what a later version may have put in besides is passed over. */
    static List<Part> of(Fragment.Around entry) {
        var parts = new ArrayList<Part>();
        for (var around : entry.parts()) {
            if (around instanceof Fragment.Around(var kind, var attributes, var inside) && inside.size() == 1
                    && inside.getFirst() instanceof Fragment.Piece(var holder)) {
                parts.add(new Part(kind, attributes.getOrDefault("feature", ""), holder));
            }
        }
        return parts;
    }

    /** The ids of elements that were in the dossier before, although they are told where they came to. */
    static Set<UUID> moved(Fragment.Around entry) {
        var ids = new HashSet<UUID>();
        for (var around : entry.parts()) {
            if (around instanceof Fragment.Around one && one.name().equals(EntryWriter.MOVED)) {
                for (var id : one.attribute("ids").split(" ")) {
                    ids.add(UUID.fromString(id));
                }
            }
        }
        return ids;
    }

    /** The feature, if this version knows it. */
    Optional<EStructuralFeature> known() {
        return Optional.ofNullable(holder.eClass().getEStructuralFeature(feature));
    }

    boolean isContainment() {
        return known().filter(Features::isContainment).isPresent();
    }

    boolean isMany() {
        return known().filter(EStructuralFeature::isMany).isPresent();
    }

    /** The values told; of a feature with one value one or none. */
    List<Object> values() {
        var structural = known().orElseThrow();
        if (!holder.eIsSet(structural)) {
            return List.of();
        }
        return holder.eGet(structural) instanceof List<?> many && structural.isMany() ? List.copyOf(many) : List.of(holder.eGet(structural));
    }
}
