package org.adduce.core.internal.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** The references of a file to elements of one class, in the order in which they stand there. */
final class ReferenceRow {

    private final EClass target;
    private final List<Block> blocks = new ArrayList<>();
    private int size;

    ReferenceRow(EClass target) {
        this.target = target;
    }

    /** Some of the references, in arrays that never grow: at a million, growing would ask for twice the memory again. */
    private static final class Block {
        static final int BITS = 10;
        static final int MASK = (1 << BITS) - 1;

        /** None where a reference is set already. */
        final InternalEObject[] owners = new InternalEObject[1 << BITS];
        final Slot[] slots = new Slot[1 << BITS];
        final long[] highs = new long[1 << BITS];
        final long[] lows = new long[1 << BITS];
        final Element[] found = new Element[1 << BITS];

        /** Looks all of them up in a row: looks into memory that do not wait for one another are done together. */
        void find(KnownElements known, int count) {
            for (int i = 0; i < count; i++) {
                if (owners[i] != null) {
                    found[i] = known.find(highs[i], lows[i]);
                }
            }
        }
    }

    /** Takes a reference to the element with an id. */
    void add(InternalEObject owner, Slot slot, long high, long low) {
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

    /** Sets those of features with one value whose targets are known by now. */
    void settleFound(KnownElements known) {
        find(known);
        for (int i = 0; i < size; i++) {
            var block = block(i);
            int at = i & Block.MASK;
            if (!block.slots[at].feature.isMany() && isFit(block.found[at])) {
                block.owners[at].eSet(block.slots[at].id, block.found[at]);
                block.owners[at] = null;
            }
        }
    }

    /** Sets all that are left. */
    void settle(KnownElements known, StandIns standIns) {
        find(known);
        for (int i = 0; i < size;) {
            if (owner(i) == null) {
                i++;
            } else if (slot(i).feature.isMany()) {
                i = settleMany(i, standIns);
            } else {
                owner(i).eSet(slot(i).id, target(i, standIns));
                i++;
            }
        }
    }

    /** References of one feature come one after the other; a target that is named twice is taken once. */
    private int settleMany(int from, StandIns standIns) {
        @SuppressWarnings("unchecked")
        var list = (InternalEList<Element>) slot(from).get(owner(from));
        int to = from + 1;
        while (to < size && owner(to) == owner(from) && slot(to) == slot(from)) {
            to++;
        }
        if (to == from + 1 && list.isEmpty()) {
            list.addUnique(target(from, standIns));
            return to;
        }
        Set<Element> distinct = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            distinct.add(target(i, standIns));
        }
        list.forEach(distinct::remove);
        list.addAllUnique(List.copyOf(distinct));
        return to;
    }

    private void find(KnownElements known) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).find(known, Math.min(size - (i << Block.BITS), 1 << Block.BITS));
        }
    }

    private Element target(int i, StandIns standIns) {
        var block = block(i);
        int at = i & Block.MASK;
        return isFit(block.found[at]) ? block.found[at] : standIns.of(target, new UUID(block.highs[at], block.lows[at]));
    }

    private boolean isFit(Element found) {
        return target.getInstanceClass().isInstance(found);
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
}
