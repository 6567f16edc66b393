package org.adduce.team.internal.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * One feature of one class, with all that is asked of it looked up once. A value is told by its key: an element by its id,
 * any other value by itself.
 *
 * @param feature the feature
 * @param id its number in the class
 * @param isMany whether it has many values
 * @param isOrdered whether these have an order of their own
 */
public record Trait(EStructuralFeature feature, int id, boolean isMany, boolean isOrdered) {

    static Trait of(EStructuralFeature feature, int id) {
        return new Trait(feature, id, feature.isMany(), feature.isMany() && feature.isOrdered());
    }

    /** Whether its values are references. */
    public boolean refers() {
        return feature instanceof EReference;
    }

    /** What an element holds, proxies as they are. */
    public Object raw(Element element) {
        return ((InternalEObject) element).eGet(id, false, true);
    }

    /** Whether an element says anything by it. */
    public boolean isSet(Element element) {
        return ((InternalEObject) element).eIsSet(id) && !(!isMany && "".equals(raw(element)));
    }

    /** The keys of an element's values, in their order; none where it says nothing, or is of another class. */
    public List<Object> keys(Element element) {
        var value = raw(element);
        if (!isMany) {
            return value == null || "".equals(value) ? List.of() : List.of(keyOf(value));
        }
        var list = (List<?>) value;
        var keys = new ArrayList<Object>(list.size());
        for (int i = 0; i < list.size(); i++) {
            keys.add(keyOf(list.get(i)));
        }
        return keys;
    }

    /** What tells a value. */
    public static Object keyOf(Object value) {
        return value instanceof Element element ? idOf(element) : value;
    }

    /** An element's id; those without one are each their own. */
    private static UUID idOf(Element element) {
        var id = element.getId();
        return id == null ? new UUID(0, System.identityHashCode(element)) : id;
    }

    /** Whether two elements of its class say the same by it; the order of a set does not count. Asked of every feature of every element. */
    public boolean isSame(Element one, Element other) {
        if (!isMany) {
            var value = raw(one);
            var otherValue = raw(other);
            return value == otherValue || isSameValue(value, otherValue);
        }
        boolean isSet = ((InternalEObject) one).eIsSet(id);
        if (!isSet || !((InternalEObject) other).eIsSet(id)) {
            return isSet == ((InternalEObject) other).eIsSet(id);
        }
        return isSame((List<?>) raw(one), (List<?>) raw(other));
    }

    /** An empty text is none. */
    private static boolean isSameValue(Object one, Object other) {
        if (one == null || other == null) {
            return "".equals(one) || "".equals(other);
        }
        return keyOf(one).equals(keyOf(other));
    }

    private boolean isSame(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!keyOf(one.get(i)).equals(keyOf(other.get(i)))) {
                return !isOrdered && isSameSet(one, other);
            }
        }
        return true;
    }

    private static boolean isSameSet(List<?> one, List<?> other) {
        var keys = new HashSet<Object>();
        one.forEach(value -> keys.add(keyOf(value)));
        for (var value : other) {
            if (!keys.remove(keyOf(value))) {
                return false;
            }
        }
        return keys.isEmpty();
    }
}
