package org.adduce.core.check;

import java.util.Comparator;
import java.util.Optional;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something a check found.
 *
 * @param severity how bad it is
 * @param check the id of the check
 * @param element the element to go to
 * @param feature the feature that is wrong, where it is one
 * @param message what is wrong and what can be done, in plain words, with the element's label
 * @since 1.0
 */
public record Finding(Severity severity, String check, Element element, Optional<EStructuralFeature> feature, String message) {

    /** The worst first; of the same severity by check, then by the elements' ids, so that the same dossier gives the same list. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::check)
            .thenComparing(finding -> finding.element().getId(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::message);
}
