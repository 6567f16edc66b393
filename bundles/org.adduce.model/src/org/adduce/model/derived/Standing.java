package org.adduce.model.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;

/**
 * How a claim stands: who took which stance on it, in the order of time.
 *
 * @param claim the claim
 * @param positions the stances taken, {@linkplain Position#BY_TIME by time}
 * @since 1.0
 */
public record Standing(Claim claim, List<Position> positions) {

    /** Copies its list. */
    public Standing {
        positions = List.copyOf(positions);
    }

    /** The standing of one claim. Goes through the whole dossier; who asks for many claims uses the other method. */
    public static Standing of(Claim claim) {
        var dossier = claim.dossier();
        return dossier == null ? new Standing(claim, List.of()) : of(claim, AssertionsByClaim.of(dossier).on(claim), Dating.of(dossier));
    }

    /** The standing of a claim whose assertions and their times are known already. */
    public static Standing of(Claim claim, Collection<Assertion> assertions, Dating dating) {
        return new Standing(claim, assertions.stream().map(assertion -> position(assertion, dating)).sorted(Position.BY_TIME).toList());
    }

    private static Position position(Assertion assertion, Dating dating) {
        var said = dating.said(assertion);
        return new Position(assertion, said, dating.of(said), Leaning.of(assertion));
    }

    /** The positions that lean one way, by time. */
    public List<Position> leaning(Leaning leaning) {
        return positions.stream().filter(position -> position.leaning() == leaning).toList();
    }

    /** Where the positions that lean one way come from. */
    public Set<Origin> origins(Leaning leaning) {
        return Origins.of(leaning(leaning).stream().map(Position::assertion).toList());
    }
}
