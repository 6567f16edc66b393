package org.adduce.core.internal.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Gathers the values of a many-valued feature until all have been read: added one by one each would be compared with all
 * before it, which for a hundred thousand receipts takes minutes.
 */
final class GatheredValues {

    private InternalEObject owner;
    private Slot slot;
    private final List<Object> values = new ArrayList<>();

    /** Takes one value; those of one feature mostly come one after the other. */
    void add(InternalEObject to, Slot into, Object value) {
        if (to != owner || into != slot) {
            settle();
            owner = to;
            slot = into;
        }
        values.add(value);
    }

    /** Gives the owner what was gathered last; a value that stands twice is taken once. */
    void settle() {
        if (!values.isEmpty()) {
            @SuppressWarnings("unchecked")
            var list = (InternalEList<Object>) slot.get(owner);
            list.addAllUnique(distinct(list));
            values.clear();
        }
    }

    private List<Object> distinct(List<Object> present) {
        if (values.size() == 1 && present.isEmpty()) {
            return values;
        }
        Set<Object> distinct = new LinkedHashSet<>(values);
        present.forEach(distinct::remove);
        return new ArrayList<>(distinct);
    }
}
