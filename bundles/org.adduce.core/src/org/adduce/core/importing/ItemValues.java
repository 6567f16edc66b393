package org.adduce.core.importing;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The values of an item, in the order of their setting; immutable. Known by its class, so that an item made of another
 * copies none of them: an import makes several of each. They are few, and so kept in an array, which takes a quarter of the
 * memory of a map: an archive of posts has some hundred thousand items.
 */
final class ItemValues extends AbstractMap<EStructuralFeature, Object> {

    /** Features, each with its value behind it. */
    private final Object[] slots;

    private ItemValues(Object[] slots) {
        this.slots = slots;
    }

    /** A copy of some values, and of the collections among them; the same values where they are such a copy. */
    static ItemValues of(Map<EStructuralFeature, Object> values) {
        if (values instanceof ItemValues kept) {
            return kept;
        }
        var slots = new Object[values.size() * 2];
        int at = 0;
        for (var entry : values.entrySet()) {
            slots[at++] = entry.getKey();
            slots[at++] = kept(entry.getValue());
        }
        return new ItemValues(slots);
    }

    private static Object kept(Object value) {
        return value instanceof Collection<?> many ? List.copyOf(many) : value;
    }

    /** These values and another; one that is there already keeps its place. */
    ItemValues with(EStructuralFeature feature, Object value) {
        int known = index(feature);
        int at = known < 0 ? slots.length : known;
        var more = Arrays.copyOf(slots, Math.max(slots.length, at + 2));
        more[at] = feature;
        more[at + 1] = kept(value);
        return new ItemValues(more);
    }

    private int index(Object feature) {
        for (int at = 0; at < slots.length; at += 2) {
            if (slots[at] == feature) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public Object get(Object feature) {
        int at = index(feature);
        return at < 0 ? null : slots[at + 1];
    }

    @Override
    public boolean containsKey(Object feature) {
        return index(feature) >= 0;
    }

    @Override
    public int size() {
        return slots.length / 2;
    }

    @Override
    public Set<Entry<EStructuralFeature, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<EStructuralFeature, Object>> iterator() {
                return IntStream.range(0, slots.length / 2).mapToObj(ItemValues.this::entry).iterator();
            }

            @Override
            public int size() {
                return slots.length / 2;
            }
        };
    }

    private Entry<EStructuralFeature, Object> entry(int at) {
        return new SimpleImmutableEntry<>((EStructuralFeature) slots[at * 2], slots[at * 2 + 1]);
    }
}
