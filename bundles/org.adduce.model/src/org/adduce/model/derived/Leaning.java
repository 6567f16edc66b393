package org.adduce.model.derived;

import java.util.ArrayList;
import java.util.Set;
import org.adduce.model.Assertion;

/**
 * Which way an assertion bears on its claim. Who relays leans as those lean who are passed on, without having said it.
 *
 * @since 1.0
 */
public enum Leaning {
    /** It says the claim is so: asserted or conceded. */
    FOR,
    /** It says the claim is not so, or that this is doubtful. */
    AGAINST,
    /** It leaves that open: asked or retracted, or those who are passed on disagree. */
    OPEN;

    /** The leaning of an assertion. */
    public static Leaning of(Assertion assertion) {
        return switch (assertion.getStance()) {
            case ASSERTS, CONCEDES -> FOR;
            case DENIES, DOUBTS -> AGAINST;
            case ASKS, RETRACTS -> OPEN;
            case RELAYS -> ofPassedOn(assertion);
        };
    }

    /** A relay that names nobody passes the claim itself on. */
    private static Leaning ofPassedOn(Assertion relay) {
        var roots = new ArrayList<>(Origins.roots(Set.of(relay)));
        roots.removeIf(root -> root.getClaim() != relay.getClaim());
        if (roots.isEmpty() || roots.contains(relay)) {
            return FOR;
        }
        var leanings = roots.stream().map(Leaning::of).distinct().toList();
        return leanings.size() == 1 ? leanings.get(0) : OPEN;
    }
}
