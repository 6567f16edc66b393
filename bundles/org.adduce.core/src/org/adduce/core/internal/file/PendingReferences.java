package org.adduce.core.internal.file;

import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * The references of a file, set when their elements are known. One that names an element which is not there, or which is of
 * another class than the reference wants, gets a stand-in.
 */
final class PendingReferences {

    private static final int CLASSES = ModelPackage.eINSTANCE.getEClassifiers().size();

    private final ReferenceRow[] rows = new ReferenceRow[CLASSES];
    private final boolean[] isMet = new boolean[CLASSES];
    private final boolean[] isTried = new boolean[CLASSES];
    private final StandIns standIns = new StandIns();

    /** Takes a reference to the element whose id the text is; anything else is refused in words. */
    void add(InternalEObject owner, Slot slot, Chars target) {
        IdText.requireLength(target);
        long high = IdText.high(target, 0);
        long low = IdText.low(target, 0);
        if (rows[slot.target] == null) {
            rows[slot.target] = new ReferenceRow(((EReference) slot.feature).getEReferenceType());
        }
        rows[slot.target].add(owner, slot, high, low);
    }

    /** There is an element of a class. */
    void meet(int type) {
        isMet[type] = true;
    }

    /**
     * Sets what can be set by now: a file has its actors in one place and its claims in another, and behind each the references
     * to them need not wait for the rest. Where another thread reads, this one has the time for it then, and has not in the end.
     * Once a class, so that a file that has its elements in no order costs no more.
     */
    void settleMet(KnownElements known) {
        for (int type = 0; type < CLASSES; type++) {
            if (isMet[type] && !isTried[type] && rows[type] != null) {
                isTried[type] = true;
                rows[type].settleFound(known);
            }
        }
    }

    /** Sets all that are left. */
    void settle(KnownElements known) {
        for (var row : rows) {
            if (row != null) {
                row.settle(known, standIns);
            }
        }
    }

    /** Whether any target was not there. */
    boolean hasStandIns() {
        return !standIns.isEmpty();
    }
}
