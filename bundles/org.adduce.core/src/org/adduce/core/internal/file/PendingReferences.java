package org.adduce.core.internal.file;

import java.util.ArrayList;
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

    private final List<Block> blocks = new ArrayList<>();
    private int size;
    private final Map<EClass, Map<UUID, Element>> standIns = new HashMap<>();

    /** Some of the references, in arrays that never grow: at a million, growing would ask for twice the memory again. */
    private static final class Block {
        static final int BITS = 12;
        static final int MASK = (1 << BITS) - 1;

        final InternalEObject[] owners = new InternalEObject[1 << BITS];
        final Slot[] slots = new Slot[1 << BITS];
        final long[] highs = new long[1 << BITS];
        final long[] lows = new long[1 << BITS];
        private final Element[] found = new Element[1 << BITS];

        /** Looks all of them up in a row: looks into memory that do not wait for one another are done together. */
        void find(KnownElements known, int count) {
            for (int i = 0; i < count; i++) {
                found[i] = known.find(highs[i], lows[i]);
            }
        }
    }

    private Block block(int i) {
        return blocks.get(i >> Block.BITS);
    }

    private InternalEObject owner(int i) {
        return block(i).owners[i & Block.MASK];
    }

    private Slot slot(int i) {
        return block(i).slots[i & Block.MASK];
    }

    /** Takes a reference to the element whose id the text is; anything else is refused in words. */
    void add(InternalEObject owner, Slot slot, Chars target) {
        IdText.requireLength(target);
        long high = IdText.high(target, 0);
        long low = IdText.low(target, 0);
        int at = size & Block.MASK;
        if (at == 0) {
            blocks.add(new Block());
        }
        var block = blocks.getLast();
        block.owners[at] = owner;
        block.slots[at] = slot;
        block.highs[at] = high;
        block.lows[at] = low;
        size++;
    }

    /** Sets them all. */
    void settle(KnownElements known) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).find(known, Math.min(size - (i << Block.BITS), 1 << Block.BITS));
        }
        for (int i = 0; i < size;) {
            i = slot(i).feature.isMany() ? settleMany(i) : settleOne(i);
        }
    }

    private int settleOne(int i) {
        owner(i).eSet(slot(i).id, target(i));
        return i + 1;
    }

    /** References of one feature come one after the other; a target that is named twice is taken once. */
    private int settleMany(int from) {
        @SuppressWarnings("unchecked")
        var list = (InternalEList<Element>) slot(from).get(owner(from));
        int to = from + 1;
        while (to < size && owner(to) == owner(from) && slot(to) == slot(from)) {
            to++;
        }
        if (to == from + 1 && list.isEmpty()) {
            list.addUnique(target(from));
            return to;
        }
        Set<Element> distinct = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            distinct.add(target(i));
        }
        list.forEach(distinct::remove);
        list.addAllUnique(List.copyOf(distinct));
        return to;
    }

    /** Whether any target was not there. */
    boolean hasStandIns() {
        return !standIns.isEmpty();
    }

    private Element target(int i) {
        var block = block(i);
        var reference = (EReference) slot(i).feature;
        int at = i & Block.MASK;
        var found = block.found[at];
        return reference.getEReferenceType().getInstanceClass().isInstance(found) ? found
                : standIn(reference.getEReferenceType(), new UUID(block.highs[at], block.lows[at]));
    }

    private Element standIn(EClass type, UUID id) {
        return standIns.computeIfAbsent(type, any -> new HashMap<>()).computeIfAbsent(id, any -> StandIn.of(type, id));
    }
}
