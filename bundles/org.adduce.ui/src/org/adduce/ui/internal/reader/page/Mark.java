package org.adduce.ui.internal.reader.page;

import java.util.Optional;
import org.adduce.model.Annotation;
import org.adduce.model.Assertion;
import org.adduce.model.Stance;
import org.adduce.model.Tagged;

/**
 * Words of the shown text that an assertion or an annotation quotes.
 *
 * @param element the assertion or annotation
 * @param place where the words stand
 */
public record Mark(Tagged element, Stretch place) {

    /** The stance taken in these words; none where they are only annotated. */
    public Optional<Stance> stance() {
        return element instanceof Assertion assertion ? Optional.ofNullable(assertion.getStance()) : Optional.empty();
    }

    /** Whether the words are marked with topics and no claim is made of them. */
    public boolean isAnnotation() {
        return element instanceof Annotation;
    }
}
