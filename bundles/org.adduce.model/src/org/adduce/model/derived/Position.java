package org.adduce.model.derived;

import java.util.Comparator;
import org.adduce.model.Assertion;
import org.adduce.model.time.Bounds;

/**
 * Somebody's stance on a claim at a time.
 *
 * @param assertion who took which stance
 * @param said when, as it is told
 * @param bounds when at the earliest and at the latest
 * @param leaning which way it bears on the claim
 * @since 1.0
 */
public record Position(Assertion assertion, Said said, Bounds bounds, Leaning leaning) {

    /**
     * By time: what ended first comes first, of what ended together what began first; what nothing dates comes last, in
     * the order it was recorded.
     */
    public static final Comparator<Position> BY_TIME = Comparator.comparingLong((Position position) -> position.bounds.latestMillis())
            .thenComparingLong(position -> position.bounds.earliestMillis())
            .thenComparing(position -> position.assertion.getRecordedAt(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(position -> position.assertion.getId(), Comparator.nullsLast(Comparator.naturalOrder()));
}
