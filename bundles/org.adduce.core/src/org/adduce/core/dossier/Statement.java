package org.adduce.core.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.adduce.model.Element;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** What an element says, taken down before anything moves. */
final class Statement {

    private static final Object NOTHING = new Object();

    private final Element element;
    /** By the number of their feature; a feature that is not set has {@link #NOTHING}. */
    private final Object[] values;

    Statement(Element element) {
        this.element = element;
        values = new Object[element.eClass().getFeatureCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((InternalEObject) element).eIsSet(i) ? value(element, i) : NOTHING;
        }
    }

    private static Object value(Element element, int feature) {
        var value = ((InternalEObject) element).eGet(feature, false, true);
        return value instanceof InternalEList<?> many ? List.copyOf(many.basicList()) : value;
    }

    Element element() {
        return element;
    }

    /**
     * A feature in which an element says something else than it shall.
     *
     * @param mine the element
     * @param feature the feature
     * @param wanted what it shall say; a list where it has many values
     */
    record Difference(Element mine, EStructuralFeature feature, Object wanted) {

        /** Lets the element say it, unless what was settled before did that. */
        void settle() {
            if (feature.isMany()) {
                settleAll(list(mine, feature), (List<?>) wanted);
            } else if (wanted == NOTHING) {
                mine.eUnset(feature);
            } else if (!Objects.equals(((InternalEObject) mine).eGet(feature, false), wanted)) {
                mine.eSet(feature, wanted);
            }
        }

        private void settleAll(InternalEList<Object> list, List<?> values) {
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
            var missing = new ArrayList<Object>(values);
            missing.removeAll(new HashSet<>(list.basicList()));
            if (!missing.isEmpty()) {
                list.addAll(missing);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(Element mine, EStructuralFeature feature) {
        return (InternalEList<Object>) ((InternalEObject) mine).eGet(feature, false);
    }

    /** Tells in what somebody says something else, where those say it who stand for whom it speaks of. */
    void compare(Element mine, Map<UUID, Element> standing, Consumer<Difference> differing) {
        for (int i = 0; i < values.length; i++) {
            boolean isSet = ((InternalEObject) mine).eIsSet(i);
            if (values[i] != NOTHING || isSet) {
                var feature = mine.eClass().getEStructuralFeature(i);
                var wanted = wanted(feature, values[i], standing);
                if (feature.isMany() ? !isSaid(list(mine, feature).basicList(), (List<?>) wanted, feature.isOrdered())
                        : wanted == NOTHING || !Objects.equals(((InternalEObject) mine).eGet(feature, false), wanted)) {
                    differing.accept(new Difference(mine, feature, wanted));
                }
            }
        }
    }

    private static boolean isSaid(List<?> said, List<?> wanted, boolean isOrdered) {
        return said.equals(wanted) || !isOrdered && said.size() == wanted.size() && new HashSet<>(said).equals(new HashSet<>(wanted));
    }

    private static Object wanted(EStructuralFeature feature, Object value, Map<UUID, Element> standing) {
        if (!(feature instanceof EReference)) {
            return value == NOTHING && feature.isMany() ? List.of() : value;
        }
        if (!feature.isMany()) {
            return standing(value, standing);
        }
        var all = new ArrayList<Object>();
        if (value instanceof List<?> many) {
            many.forEach(one -> all.add(standing(one, standing)));
        }
        return all;
    }

    private static Object standing(Object value, Map<UUID, Element> standing) {
        return value instanceof Element element && !element.eIsProxy() ? standing.getOrDefault(element.getId(), element) : value;
    }
}
