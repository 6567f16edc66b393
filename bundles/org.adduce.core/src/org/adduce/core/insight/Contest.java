package org.adduce.core.insight;

import java.util.Collection;
import org.adduce.model.Assertion;
import org.adduce.model.derived.Leaning;

/**
 * Whether people are at odds over a claim.
 *
 * @since 1.0
 */
public enum Contest {
    /** Some hold it and some do not. */
    CONTESTED,
    /** All who take a stance hold it. */
    HELD,
    /** All who take a stance are against it. */
    REJECTED,
    /** It is only asked, or taken back. */
    OPEN,
    /** Nobody takes a stance on it. */
    UNSAID;

    /** How it is with a claim that some assertions are about. */
    public static Contest of(Collection<Assertion> assertions) {
        boolean isHeld = false;
        boolean isRejected = false;
        for (var assertion : assertions) {
            var leaning = Leaning.of(assertion);
            isHeld |= leaning == Leaning.FOR;
            isRejected |= leaning == Leaning.AGAINST;
        }
        if (isHeld && isRejected) {
            return CONTESTED;
        }
        if (isHeld || isRejected) {
            return isHeld ? HELD : REJECTED;
        }
        return assertions.isEmpty() ? UNSAID : OPEN;
    }
}
