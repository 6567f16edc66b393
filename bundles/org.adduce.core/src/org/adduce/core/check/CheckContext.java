package org.adduce.core.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.adduce.core.internal.check.Survey;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.derived.Dating;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a check sees of a dossier, and where it reports what it finds. What one check asked for is kept for the others.
 *
 * @since 1.0
 */
public final class CheckContext {

    private final Survey survey;
    private final Rule rule;
    private final BooleanSupplier isCanceled;
    private final Consumer<Finding> findings;

    CheckContext(Survey survey, Rule rule, BooleanSupplier isCanceled, Consumer<Finding> findings) {
        this.survey = survey;
        this.rule = rule;
        this.isCanceled = isCanceled;
        this.findings = findings;
    }

    /** The dossier that is looked through. */
    public Dossier dossier() {
        return survey.dossier();
    }

    /** All elements of a class or its subclasses, what contains before what is contained. */
    public <E extends Element> List<E> all(Class<E> type) {
        return survey.all(type);
    }

    /** The element that has, or once had, an id. */
    public Optional<Element> find(UUID id) {
        return survey.find(id);
    }

    /** Whether an element stands in the dossier, and is not only referred to. */
    public boolean isHere(Element element) {
        return survey.isHere(element);
    }

    /** When things were said or happened, distances reckoned. */
    public Dating dating() {
        return survey.dating();
    }

    /** Whether nobody waits for the findings any more; a check that takes long asks now and then. */
    public boolean isCanceled() {
        return isCanceled.getAsBoolean();
    }

    /** Reports a mistake of an element as a whole, as bad as the check is declared to be, with ways to put it right. */
    public void report(Element element, String message, Fix... fixes) {
        report(rule.severity(), element, Optional.empty(), message, fixes);
    }

    /** Reports a mistake in a feature, as bad as the check is declared to be, with ways to put it right. */
    public void report(Element element, EStructuralFeature feature, String message, Fix... fixes) {
        report(rule.severity(), element, Optional.of(feature), message, fixes);
    }

    /** Reports a mistake in a feature that is worse or less bad than the check is declared to be, with ways to put it right. */
    public void report(Severity severity, Element element, EStructuralFeature feature, String message, Fix... fixes) {
        report(severity, element, Optional.of(feature), message, fixes);
    }

    private void report(Severity severity, Element element, Optional<EStructuralFeature> feature, String message, Fix... fixes) {
        findings.accept(new Finding(severity, rule.id(), element, feature, message, List.of(fixes)));
    }
}
