package org.adduce.core.internal.journal;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What kinds of features a journal tells apart. */
final class Features {

    private Features() {
    }

    /** Whether elements stand in it. */
    static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** Whether it holds several values in no order. */
    static boolean isSet(EStructuralFeature feature) {
        return feature.isMany() && !feature.isOrdered();
    }
}
