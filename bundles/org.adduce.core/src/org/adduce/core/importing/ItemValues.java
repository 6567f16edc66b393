package org.adduce.core.importing;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The values of an item, in the order of their setting; immutable. Known by its class, so that an item made of another
 * copies none of them: an import makes several of each.
 */
final class ItemValues extends AbstractMap<EStructuralFeature, Object> {

    private final Map<EStructuralFeature, Object> values;

    private ItemValues(Map<EStructuralFeature, Object> values) {
        this.values = values;
    }

    /** A copy of some values, and of the collections among them; the same values where they are such a copy. */
    static ItemValues of(Map<EStructuralFeature, Object> values) {
        if (values instanceof ItemValues kept) {
            return kept;
        }
        var copies = new LinkedHashMap<EStructuralFeature, Object>(values);
        copies.replaceAll((feature, value) -> kept(value));
        return new ItemValues(copies);
    }

    private static Object kept(Object value) {
        return value instanceof Collection<?> many ? List.copyOf(many) : value;
    }

    /** These values and another; one that is there already keeps its place. */
    ItemValues with(EStructuralFeature feature, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(feature, kept(value));
        return new ItemValues(more);
    }

    @Override
    public Object get(Object feature) {
        return values.get(feature);
    }

    @Override
    public boolean containsKey(Object feature) {
        return values.containsKey(feature);
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public Set<Entry<EStructuralFeature, Object>> entrySet() {
        return Collections.unmodifiableMap(values).entrySet();
    }
}
