package org.adduce.core.internal.check;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.adduce.model.time.Bounds;

/** Which of two times came first, where that is beyond doubt. */
final class Sequence {

    /** A day is a day in UTC here, but for those who lived it, it began up to 14 hours earlier or ended 12 hours later. */
    private static final Duration ZONES = Duration.ofHours(14);

    private Sequence() {
    }

    /** Whether all of {@code one} is before any of {@code other}, in whatever zones they were. */
    static boolean isSurelyBefore(Bounds one, Bounds other) {
        var end = one.latestInstant();
        var start = other.earliestInstant();
        return end.isPresent() && start.isPresent() && isEarlier(end.get(), start.get(), isExact(one) && isExact(other) ? Duration.ZERO : ZONES);
    }

    private static boolean isEarlier(Instant one, Instant other, Duration slack) {
        try {
            return one.plus(slack).isBefore(other);
        } catch (DateTimeException | ArithmeticException beyondAllTime) {
            return false;
        }
    }

    private static boolean isExact(Bounds bounds) {
        return bounds.earliest().equals(bounds.latest());
    }
}
