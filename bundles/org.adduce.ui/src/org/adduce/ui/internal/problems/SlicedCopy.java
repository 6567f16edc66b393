package org.adduce.ui.internal.problems;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Copies a dossier for work in the background without holding up the thread that changes it: a little at a time, between
 * which that thread does what people ask of it. A change in between makes the copy worthless; who copies begins anew then.
 */
public final class SlicedCopy {

    /** Parts of one element, and where their copies go. */
    private record Parts(Iterator<Object> originals, InternalEList<Object> copies) {
    }

    /** The clock is asked once in so many elements. */
    private static final int BETWEEN_LOOKS = 32;

    private final OpenDossier dossier;
    private final long revision;
    private final Map<EObject, EObject> copies = new IdentityHashMap<>();
    private final Deque<EObject> unfilled = new ArrayDeque<>();
    /** Parts of elements that have many, still to be begun. */
    private final Deque<Parts> waiting = new ArrayDeque<>();
    private final List<EObject> filled = new ArrayList<>();
    private final Dossier copy;
    private int linked;

    /** Begins to copy a dossier as it is now. */
    public SlicedCopy(OpenDossier dossier) {
        this.dossier = dossier;
        this.revision = dossier.revision();
        this.copy = (Dossier) begin(dossier.root());
    }

    /** Whether the dossier is still what it was when the copy was begun. */
    public boolean isGood() {
        return dossier.revision() == revision;
    }

    /** Whether the copy is complete. */
    public boolean isDone() {
        return unfilled.isEmpty() && waiting.isEmpty() && linked == filled.size();
    }

    /** The copy, once it is done; it belongs to nobody. */
    public Dossier copy() {
        return copy;
    }

    /**
     * Copies on, for about a time. Only while the copy {@linkplain #isGood is good}.
     *
     * @param nanoseconds when to stop
     */
    public void work(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        for (int i = 1; !isDone() && (i % BETWEEN_LOOKS != 0 || System.nanoTime() < end); i++) {
            step();
        }
    }

    private void step() {
        if (!unfilled.isEmpty()) {
            fill(unfilled.pop());
        } else if (waiting.isEmpty()) {
            link(filled.get(linked++));
        } else if (waiting.peek().originals.hasNext()) {
            waiting.peek().copies.addUnique(begin((EObject) waiting.peek().originals.next()));
        } else {
            waiting.pop();
        }
    }

    private EObject begin(EObject original) {
        var begun = EcoreUtil.create(original.eClass());
        copies.put(original, begun);
        unfilled.push(original);
        return begun;
    }

    /** Copies what an element holds itself, and begins its parts. */
    private void fill(EObject original) {
        var target = copies.get(original);
        for (EStructuralFeature feature : original.eClass().getEAllStructuralFeatures()) {
            if (!feature.isTransient() && original.eIsSet(feature) && (!(feature instanceof EReference reference) || reference.isContainment())) {
                fill(original, target, feature);
            }
        }
        filled.add(original);
    }

    private void fill(EObject original, EObject target, EStructuralFeature feature) {
        boolean isPart = feature instanceof EReference;
        if (feature.isMany() && isPart) {
            waiting.push(new Parts(list(original, feature).iterator(), list(target, feature)));
        } else if (feature.isMany()) {
            var values = list(target, feature);
            list(original, feature).forEach(values::addUnique);
        } else {
            target.eSet(feature, isPart ? begin((EObject) original.eGet(feature)) : original.eGet(feature));
        }
    }

    /** Lets a copy refer to copies; what stands outside the dossier is referred to itself. */
    private void link(EObject original) {
        for (EReference reference : original.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && original.eIsSet(reference)) {
                var target = copies.get(original);
                if (reference.isMany()) {
                    var values = list(target, reference);
                    list(original, reference).forEach(value -> values.addUnique(copies.getOrDefault(value, (EObject) value)));
                } else {
                    var value = (EObject) original.eGet(reference);
                    target.eSet(reference, copies.getOrDefault(value, value));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(EObject element, EStructuralFeature feature) {
        return (InternalEList<Object>) element.eGet(feature);
    }
}
