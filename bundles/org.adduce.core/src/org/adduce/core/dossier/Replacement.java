package org.adduce.core.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.internal.dossier.Walk;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Makes an open dossier say what another says, in one gesture that can be taken back. An element that both have, by its id,
 * stays the object it is, so that what shows it goes on showing it.
 *
 * @since 1.0
 */
public final class Replacement {

    private final OpenDossier dossier;
    private final Dossier other;
    /** For the id of each element of the other the element that will stand for it. */
    private final Map<UUID, Element> standing = new HashMap<>();

    private Replacement(OpenDossier dossier, Dossier other) {
        this.dossier = dossier;
        this.other = other;
    }

    /** Replaces what a dossier holds by what {@code other} holds, whose elements are used up; it must be nobody else's. */
    public static void by(OpenDossier dossier, Dossier other, String label) {
        dossier.edit(label, root -> new Replacement(dossier, other).run(root));
    }

    private void run(Dossier root) {
        var said = new ArrayList<Said>();
        Walk.through(other, element -> {
            var mine = element == other ? root : dossier.find(element.getId())
                    .filter(there -> there.getId().equals(element.getId()) && there.eClass() == element.eClass()).orElse(element);
            standing.put(element.getId(), mine);
            said.add(Said.by(element, mine));
        });
        said.forEach(this::say);
    }

    /**
     * What an element of the other says, taken down before anything moves.
     *
     * @param mine who shall say it
     * @param values by the number of their feature
     */
    private record Said(Element mine, Object[] values) {

        static Said by(Element element, Element mine) {
            var values = new Object[element.eClass().getFeatureCount()];
            for (int i = 0; i < values.length; i++) {
                if (((InternalEObject) element).eIsSet(i)) {
                    var value = ((InternalEObject) element).eGet(i, false, true);
                    values[i] = value instanceof InternalEList<?> many ? List.copyOf(many.basicList()) : value;
                }
            }
            return new Said(mine, values);
        }
    }

    /** Containers come before what is in them, so that what moves never comes into itself. */
    private void say(Said said) {
        var features = said.mine().eClass().getEAllStructuralFeatures();
        for (int i = 0; i < said.values().length; i++) {
            var feature = features.get(i);
            var wanted = Optional.ofNullable(said.values()[i]);
            if (feature.isMany()) {
                sayAll(said.mine(), feature, (List<?>) wanted.orElse(List.of()));
            } else {
                sayOne(said.mine(), feature, wanted.map(value -> standing(feature, value)));
            }
        }
    }

    private static void sayOne(Element mine, EStructuralFeature feature, Optional<Object> wanted) {
        var now = ((InternalEObject) mine).eGet(feature, false);
        if (wanted.isEmpty() ? mine.eIsSet(feature) : !Objects.equals(now, wanted.get())) {
            wanted.ifPresentOrElse(value -> mine.eSet(feature, value), () -> mine.eUnset(feature));
        }
    }

    @SuppressWarnings("unchecked")
    private void sayAll(Element mine, EStructuralFeature feature, List<?> wanted) {
        var list = (InternalEList<Object>) ((InternalEObject) mine).eGet(feature, false);
        var values = new ArrayList<Object>(wanted.size());
        wanted.forEach(value -> values.add(standing(feature, value)));
        if (feature.isOrdered()) {
            if (!list.basicList().equals(values)) {
                ECollections.setEList(list, values);
            }
            return;
        }
        var stay = new HashSet<Object>(values);
        if (!stay.containsAll(list.basicList())) {
            list.retainAll(stay);
        }
        stay.removeAll(new HashSet<>(list.basicList()));
        values.retainAll(stay);
        if (!values.isEmpty()) {
            list.addAll(values);
        }
    }

    private Object standing(EStructuralFeature feature, Object value) {
        return feature instanceof EReference && value instanceof Element element && !element.eIsProxy()
                ? standing.getOrDefault(element.getId(), element) : value;
    }
}
