package org.adduce.timeline.scale;

/**
 * A stretch of time with two ends, in milliseconds since 1970-01-01T00:00Z.
 *
 * <p>It lies within {@value #LIMIT} milliseconds (140 million years) of 1970, so that differences of any two instants fit
 * a long, and is at least {@value #SHORTEST} milliseconds (ten minutes) long.
 *
 * @param from the first instant
 * @param to the last instant
 * @since 1.0
 */
public record TimeRange(long from, long to) {

    /** How far from 1970 the line reaches, in milliseconds. */
    public static final long LIMIT = 140_000_000L * 31_556_952_000L;

    /** The shortest range one can zoom to, in milliseconds. */
    public static final long SHORTEST = 600_000L;

    /** Refuses what lies beyond the limits; {@link #of} mends it instead. */
    public TimeRange {
        if (from < -LIMIT || to > LIMIT || to - from < SHORTEST) {
            throw new IllegalArgumentException("No range of time to show: " + from + " to " + to);
        }
    }

    /**
     * The range nearest to what was asked for: ends in order, within the limits, not too short.
     *
     * @param one an end
     * @param other the other end
     * @return the range
     */
    public static TimeRange of(long one, long other) {
        long from = clamp(Math.min(one, other));
        long to = clamp(Math.max(one, other));
        return to - from >= SHORTEST ? new TimeRange(from, to) : placed(from + (to - from) / 2 - SHORTEST / 2, SHORTEST);
    }

    /** An instant moved onto the line, where it lies beyond its ends. */
    public static long clamp(long instant) {
        return Math.clamp(instant, -LIMIT, LIMIT);
    }

    /** The length in milliseconds. */
    public long span() {
        return to - from;
    }

    /** Whether an instant lies within. */
    public boolean contains(long instant) {
        return from <= instant && instant <= to;
    }

    /** Whether any of a stretch lies within; its ends may be beyond the limits. */
    public boolean overlaps(long start, long end) {
        return start <= to && end >= from;
    }

    /** The range moved, of the same length, as far as the limits let it. */
    public TimeRange shifted(long by) {
        return placed(from + Math.clamp(by, -LIMIT - from, LIMIT - from), span());
    }

    /**
     * The range longer or shorter, with one instant kept in its place.
     *
     * @param anchor the instant that stays where it is on the screen
     * @param factor above 1 shows more, below 1 less
     */
    public TimeRange zoomed(long anchor, double factor) {
        long length = Math.round(Math.clamp(span() * factor, SHORTEST, 2.0 * LIMIT));
        double share = (double) (clamp(anchor) - from) / span();
        return placed(clamp(anchor) - Math.round(share * length), length);
    }

    /** The range with some more on both sides, as a share of its length. */
    public TimeRange padded(double share) {
        long more = Math.round(span() * share);
        return of(from - more, to + more);
    }

    /**
     * The range from which a stretch is seen: this one where any of the stretch lies within; else one with the stretch in its middle,
     * longer only where the stretch is.
     *
     * @param start the first instant of the stretch; it may be beyond the limits, as its last
     * @param end the last instant of the stretch
     * @since 1.0
     */
    public TimeRange reaching(long start, long end) {
        if (overlaps(start, end)) {
            return this;
        }
        long first = clamp(start == Long.MIN_VALUE ? end : start);
        long last = clamp(end == Long.MAX_VALUE ? start : end);
        long length = Math.clamp(last - first, span(), 2 * LIMIT);
        return placed(first + (last - first) / 2 - length / 2, length);
    }

    private static TimeRange placed(long start, long length) {
        long from = Math.clamp(start, -LIMIT, LIMIT - length);
        return new TimeRange(from, from + length);
    }
}
