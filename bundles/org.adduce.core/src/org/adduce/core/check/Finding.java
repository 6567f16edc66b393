package org.adduce.core.check;

import java.util.Comparator;
import java.util.List;
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
 * @param fixes the ways to put it right, the likeliest first; none where only a person can
 * @since 1.0
 */
public record Finding(Severity severity, String check, Element element, Optional<EStructuralFeature> feature, String message, List<Fix> fixes) {

    /** The worst first; of the same severity by check, then by the elements' ids, so that the same dossier gives the same list. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::check)
            .thenComparing(finding -> finding.element().getId(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::message);

    /** Copies the list. */
    public Finding {
        fixes = List.copyOf(fixes);
    }

    /** One that only a person can put right. */
    public Finding(Severity severity, String check, Element element, Optional<EStructuralFeature> feature, String message) {
        this(severity, check, element, feature, message, List.of());
    }

    /** What has to be done to put it right in each of its ways. */
    public List<Repair> repairs() {
        return element.getId() == null ? List.of() : fixes.stream().map(fix -> new Repair(check, element.getId(), fix)).toList();
    }
}
