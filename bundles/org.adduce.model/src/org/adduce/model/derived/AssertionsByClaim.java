package org.adduce.model.derived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;

/**
 * Which assertions there are on each claim of a dossier, as it was when this was made: the model refers from the
 * assertion to the claim only.
 *
 * @since 1.0
 */
public final class AssertionsByClaim {

    private final Map<Claim, List<Assertion>> byClaim;

    private AssertionsByClaim(Map<Claim, List<Assertion>> byClaim) {
        this.byClaim = byClaim;
    }

    /** Goes through all assertions of a dossier once. */
    public static AssertionsByClaim of(Dossier dossier) {
        var byClaim = new HashMap<Claim, List<Assertion>>();
        for (var source : dossier.getSources()) {
            for (var assertion : source.getAssertions()) {
                if (assertion.getClaim() != null) {
                    byClaim.computeIfAbsent(assertion.getClaim(), key -> new ArrayList<>()).add(assertion);
                }
            }
        }
        return new AssertionsByClaim(byClaim);
    }

    /** The assertions on a claim; none where nobody said it. */
    public List<Assertion> on(Claim claim) {
        return List.copyOf(byClaim.getOrDefault(claim, List.of()));
    }
}
