package org.adduce.core.internal.journal;

import java.util.List;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a gesture came to in one feature of one element, told so that it can be said twice without harm. Contained elements
 * are told as {@link ElementImage}s, or where they were in the dossier before, bare or as themselves: only their ids are asked.
 */
public sealed interface Delta {

    Element owner();

    EStructuralFeature feature();

    /**
     * A feature with one value, or with an order, is told whole.
     *
     * @param values all of them, in order
     */
    record Whole(Element owner, EStructuralFeature feature, List<Object> values) implements Delta {
    }

    /**
     * Of a set, which may have a hundred thousand values, the difference is told.
     *
     * @param taken what is there no more
     * @param put what is there now
     */
    record Difference(Element owner, EStructuralFeature feature, List<Object> taken, List<Object> put) implements Delta {
    }
}
