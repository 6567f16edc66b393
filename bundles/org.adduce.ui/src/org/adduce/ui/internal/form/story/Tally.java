package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import org.adduce.model.derived.Leaning;
import org.adduce.model.derived.Standing;
import org.eclipse.osgi.util.NLS;

/** How many stand where on a claim, and from how many origins. */
final class Tally {

    private Tally() {
    }

    /** "3, 2 origins" where all agree, else how many are for it, against it, or leave it open. */
    static String of(Standing standing) {
        if (standing.leaning(Leaning.FOR).size() == standing.positions().size()) {
            return origins(standing, Leaning.FOR);
        }
        var counts = new ArrayList<String>();
        for (var leaning : Leaning.values()) {
            if (!standing.leaning(leaning).isEmpty()) {
                counts.add(NLS.bind(pattern(leaning), standing.leaning(leaning).size()) + fewer(standing, leaning));
            }
        }
        return String.join(" \u00b7 ", counts);
    }

    /** "held by 3, 2 origins", "2 for · 1 against", "nobody so far". */
    static String inSentence(Standing standing) {
        if (standing.positions().isEmpty()) {
            return Messages.Question_nobody;
        }
        return standing.leaning(Leaning.FOR).size() == standing.positions().size() ? NLS.bind(Messages.Claim_held, of(standing)) : of(standing);
    }

    private static String fewer(Standing standing, Leaning leaning) {
        int origins = standing.origins(leaning).size();
        if (origins == standing.leaning(leaning).size()) {
            return "";
        }
        return ' ' + NLS.bind(origins == 1 ? Messages.Claim_oneOrigin : Messages.Claim_origins, origins);
    }

    private static String pattern(Leaning leaning) {
        return switch (leaning) {
            case FOR -> Messages.Claim_countFor;
            case AGAINST -> Messages.Claim_countAgainst;
            case OPEN -> Messages.Claim_countOpen;
        };
    }

    /** How many lean one way, and from how many origins where those are fewer. */
    static String origins(Standing standing, Leaning leaning) {
        int assertions = standing.leaning(leaning).size();
        int origins = standing.origins(leaning).size();
        if (assertions == origins) {
            return Count.of(assertions);
        }
        return NLS.bind(origins == 1 ? Messages.Claim_countOneOrigin : Messages.Claim_count, assertions, origins);
    }
}
