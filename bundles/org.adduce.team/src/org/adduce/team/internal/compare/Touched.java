package org.adduce.team.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.adduce.model.Element;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;

/** Puts values, given by their keys, into elements of an open dossier, with no more changes than needed. */
public final class Touched {

    private Touched() {
    }

    /** Gives an element the values another has; they must not be references. */
    public static void copy(Trait trait, Element from, Element to) {
        if (trait.isSet(from)) {
            put(trait, to, trait.keys(from), id -> Optional.empty());
        }
    }

    /** Gives an element values; a reference to nobody is left out. */
    @SuppressWarnings("unchecked")
    public static void put(Trait trait, Element element, List<Object> keys, Function<UUID, Optional<Element>> elements) {
        var values = new ArrayList<Object>();
        keys.forEach(key -> value(trait, key, elements).ifPresent(values::add));
        if (trait.isMany()) {
            ECollections.setEList((EList<Object>) element.eGet(trait.feature()), values);
        } else if (values.isEmpty()) {
            element.eUnset(trait.feature());
        } else {
            element.eSet(trait.feature(), values.getFirst());
        }
    }

    private static Optional<Object> value(Trait trait, Object key, Function<UUID, Optional<Element>> elements) {
        return trait.feature() instanceof EReference reference
                ? elements.apply((UUID) key).filter(reference.getEReferenceType()::isInstance).map(element -> element) : Optional.of(key);
    }

    /** A list in which one entry, given by its text, is as in another list: at its place there, or not at all. */
    public static List<Object> withEntry(List<Object> here, List<Object> there, String text) {
        var keys = new ArrayList<>(here);
        keys.removeIf(key -> ValueText.of(key).equals(text));
        for (int i = 0; i < there.size(); i++) {
            if (ValueText.of(there.get(i)).equals(text)) {
                int before = i == 0 ? -1 : keys.indexOf(there.get(i - 1));
                keys.add(i == 0 ? 0 : before < 0 ? keys.size() : before + 1, there.get(i));
            }
        }
        return keys;
    }
}
