package org.adduce.ui.internal.problems;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.check.Finding;
import org.adduce.core.check.Repair;
import org.adduce.core.check.Severity;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.query.Folding;
import org.adduce.model.Element;
import org.adduce.ui.label.ElementTexts;

/**
 * Something a check found, told apart from the copy it was found in.
 *
 * @param dossier where it was found
 * @param element the id of the element to go to
 * @param label what that element is called
 * @param severity how bad it is
 * @param check the id of the check
 * @param checkLabel what people call the check
 * @param message what is wrong and what can be done
 * @param repairs the ways to put it right, the likeliest first
 * @param folded what it is found by, without case and accents: worked out where it is found, not where one types
 */
public record Problem(OpenDossier dossier, Optional<UUID> element, String label, Severity severity, String check, String checkLabel, String message,
        List<Repair> repairs, String folded) {

    /** A problem found by all its words. */
    public Problem(OpenDossier dossier, Optional<UUID> element, String label, Severity severity, String check, String checkLabel, String message,
            List<Repair> repairs) {
        this(dossier, element, label, severity, check, checkLabel, message, List.copyOf(repairs),
                Folding.fold(String.join(" ", message, label, checkLabel)));
    }

    /** Two are the same if they say the same of the same element; the ways to mend it are made anew by each look. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Problem problem && dossier == problem.dossier && element.equals(problem.element) && severity == problem.severity
                && check.equals(problem.check) && message.equals(problem.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(element, check, message);
    }

    /** A finding as a line of the view. */
    public static Problem of(OpenDossier dossier, Finding finding, String checkLabel) {
        return new Problem(dossier, Optional.ofNullable(finding.element().getId()), ElementTexts.of(finding.element()), finding.severity(),
                finding.check(), checkLabel, finding.message(), finding.repairs());
    }

    /** The element itself, if it is still there. */
    public Optional<Element> found() {
        return element.flatMap(dossier::find);
    }

    /** The line as it is copied: what is wrong, with what, and which check says so. */
    public String text() {
        return String.join("\t", message, label, checkLabel);
    }
}
