package org.adduce.core.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.model.Claim;
import org.adduce.model.Stance;
import org.adduce.model.derived.Leaning;
import org.adduce.model.derived.Position;

/**
 * Somebody took one position and later another that does not go with it: another stance on the same claim, or the same
 * stance on a claim that contradicts the first.
 *
 * @param before the earlier position
 * @param after the later one
 * @since 1.0
 */
public record ChangeOfMind(Position before, Position after) {

    /** Whether both are about one claim; else the second claim contradicts the first by its numbers. */
    public boolean isOnOneClaim() {
        return before.assertion().getClaim() == after.assertion().getClaim();
    }

    /** The changes of mind in one actor's positions, which are in order of time; what is only passed on or asked is no position. */
    public static List<ChangeOfMind> in(List<Position> positions, Contradictions contradictions) {
        var changes = new ArrayList<ChangeOfMind>();
        var last = new LinkedHashMap<Claim, Position>();
        var opposed = new HashMap<Claim, List<Claim>>();
        for (var position : positions.stream().filter(ChangeOfMind::isOwn).toList()) {
            var claim = position.assertion().getClaim();
            var earlier = last.get(claim);
            if (earlier != null && earlier.leaning() != position.leaning()) {
                changes.add(new ChangeOfMind(earlier, position));
            } else if (earlier == null && position.leaning() == Leaning.FOR) {
                opposite(claim, last, opposed, contradictions).ifPresent(before -> changes.add(new ChangeOfMind(before, position)));
            }
            last.put(claim, position);
        }
        return changes;
    }

    private static boolean isOwn(Position position) {
        var assertion = position.assertion();
        return assertion.getClaim() != null && assertion.getStance() != Stance.RELAYS && assertion.getStance() != Stance.ASKS;
    }

    private static Optional<Position> opposite(Claim claim, Map<Claim, Position> last, Map<Claim, List<Claim>> opposed, Contradictions contradictions) {
        var others = opposed.computeIfAbsent(claim, any -> contradictions.of(claim).stream().map(Contradiction::claim).toList());
        return others.stream().map(last::get).filter(position -> position != null && position.leaning() == Leaning.FOR)
                .max(Position.BY_TIME);
    }
}
