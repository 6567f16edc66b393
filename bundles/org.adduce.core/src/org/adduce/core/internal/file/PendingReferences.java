package org.adduce.core.internal.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.dossier.StandIn;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * The references of a file, set when all of its elements are known. One that names an element which is not there, or which
 * is of another class than the reference wants, gets a stand-in.
 */
final class PendingReferences {

    private InternalEObject[] owners = new InternalEObject[256];
    private Slot[] slots = new Slot[256];
    private long[] highs = new long[256];
    private long[] lows = new long[256];
    private int size;
    private final Map<EClass, Map<UUID, Element>> standIns = new HashMap<>();

    /** Takes a reference to the element whose id the text is; anything else is refused in words. */
    void add(InternalEObject owner, Slot slot, Chars target) {
        IdText.requireLength(target);
        long high = IdText.high(target, 0);
        long low = IdText.low(target, 0);
        if (size == owners.length) {
            int larger = size + size / 2;
            owners = Arrays.copyOf(owners, larger);
            slots = Arrays.copyOf(slots, larger);
            highs = Arrays.copyOf(highs, larger);
            lows = Arrays.copyOf(lows, larger);
        }
        owners[size] = owner;
        slots[size] = slot;
        highs[size] = high;
        lows[size++] = low;
    }

    /** Sets them all. */
    void settle(KnownElements known) {
        for (int i = 0; i < size;) {
            i = slots[i].feature.isMany() ? settleMany(i, known) : settleOne(i, known);
        }
    }

    private int settleOne(int i, KnownElements known) {
        owners[i].eSet(slots[i].id, target(i, known));
        return i + 1;
    }

    /** References of one feature come one after the other; a target that is named twice is taken once. */
    private int settleMany(int from, KnownElements known) {
        @SuppressWarnings("unchecked")
        var list = (InternalEList<Element>) slots[from].get(owners[from]);
        int to = from + 1;
        while (to < size && owners[to] == owners[from] && slots[to] == slots[from]) {
            to++;
        }
        if (to == from + 1 && list.isEmpty()) {
            list.addUnique(target(from, known));
            return to;
        }
        Set<Element> distinct = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            distinct.add(target(i, known));
        }
        list.forEach(distinct::remove);
        list.addAllUnique(List.copyOf(distinct));
        return to;
    }

    /** Whether any target was not there. */
    boolean hasStandIns() {
        return !standIns.isEmpty();
    }

    private Element target(int i, KnownElements known) {
        var reference = (EReference) slots[i].feature;
        var found = known.find(highs[i], lows[i]);
        return reference.getEReferenceType().getInstanceClass().isInstance(found) ? found
                : standIn(reference.getEReferenceType(), new UUID(highs[i], lows[i]));
    }

    private Element standIn(EClass type, UUID id) {
        return standIns.computeIfAbsent(type, any -> new HashMap<>()).computeIfAbsent(id, any -> StandIn.of(type, id));
    }
}
