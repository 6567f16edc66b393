package org.adduce.timeline;

import org.adduce.model.time.Bounds;
import org.adduce.model.time.End;
import org.adduce.model.time.When;
import org.adduce.timeline.scale.TimeRange;

/**
 * A dated time as it is drawn.
 *
 * @param start the first instant in milliseconds; {@link Long#MIN_VALUE} where there is none to draw
 * @param end the last instant; {@link Long#MAX_VALUE} where there is none to draw
 * @param first how surely the start is known
 * @param last how surely the end is known
 * @param isInterval whether it is a span by itself, rather than a date that is not known more exactly
 * @since 1.0
 */
public record Stretch(long start, long end, End first, End last, boolean isInterval) {

    /** Half a year: beyond that, the first moment of an interval stands for it better than its middle. */
    private static final long SHORT = 15_778_476_000L;

    /** A time that has at least one instant to draw. */
    public static boolean isDated(Bounds bounds) {
        return bounds.earliestMillis() != Long.MIN_VALUE || bounds.latestMillis() != Long.MAX_VALUE;
    }

    /** A time with the bounds it comes to. */
    public static Stretch of(When when, Bounds bounds, boolean isInterval) {
        return new Stretch(bounds.earliestMillis(), bounds.latestMillis(), end(when.start(), bounds.earliestMillis() == Long.MIN_VALUE),
                end(when.end(), bounds.latestMillis() == Long.MAX_VALUE), isInterval);
    }

    /** What was said at some time before the end of these bounds. */
    public static Stretch before(Bounds bounds) {
        return new Stretch(Long.MIN_VALUE, bounds.latestMillis(), End.UNKNOWN, End.SHARP, true);
    }

    /** The one instant that stands for it: its middle, or the end that is known; of a long interval, its start. */
    public long point() {
        if (start == Long.MIN_VALUE) {
            return end;
        }
        boolean isLong = isInterval && (end == Long.MAX_VALUE || end - start > SHORT);
        return end == Long.MAX_VALUE || isLong ? start : start + (TimeRange.clamp(end) - TimeRange.clamp(start)) / 2;
    }

    /** An end that ought to be there but cannot be drawn is drawn as open: it lies beyond the line. */
    private static End end(End known, boolean isMissing) {
        return isMissing && known != End.UNKNOWN ? End.OPEN : known;
    }
}
