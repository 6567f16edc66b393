package org.adduce.model.time;

import java.time.Instant;
import java.util.Optional;

/**
 * The earliest and the latest instant that a {@link When} may mean, both inclusive. {@code 2024-06} reaches from
 * 2024-06-01T00:00:00.000Z to 2024-06-30T23:59:59.999Z; a time of day is a single instant.
 *
 * @param earliest the earlier side
 * @param latest the later side
 * @since 1.0
 */
public record Bounds(Bound earliest, Bound latest) {

    /** Nothing is known. */
    public static final Bounds UNKNOWN = new Bounds(Bound.UNKNOWN, Bound.UNKNOWN);

    /**
     * Bounds at two instants.
     *
     * @param earliest the first instant
     * @param latest the last instant, inclusive
     * @return the bounds
     * @since 1.0
     */
    public static Bounds of(Instant earliest, Instant latest) {
        return new Bounds(Bound.at(earliest), Bound.at(latest));
    }

    /**
     * The first instant.
     *
     * @return the instant, or empty where open or unknown
     * @since 1.0
     */
    public Optional<Instant> earliestInstant() {
        return instant(earliest);
    }

    /**
     * The last instant, inclusive.
     *
     * @return the instant, or empty where open or unknown
     * @since 1.0
     */
    public Optional<Instant> latestInstant() {
        return instant(latest);
    }

    /**
     * The first instant as the command line writes it: UTC with milliseconds, years beyond four digits signed and
     * with six digits.
     *
     * @return for example {@code 2024-06-01T00:00:00.000Z} or {@code -000009-01-01T00:00:00.000Z}; {@code -inf} if
     *     open; empty if unknown or in a year that this form cannot hold
     * @since 1.0
     */
    public String earliestText() {
        return text(earliest, "-inf");
    }

    /**
     * The last instant, inclusive, in the form of {@link #earliestText()}.
     *
     * @return for example {@code 2024-06-30T23:59:59.999Z}; {@code +inf} if open; empty if unknown or in a year that
     *     this form cannot hold
     * @since 1.0
     */
    public String latestText() {
        return text(latest, "+inf");
    }

    /**
     * The first instant for drawing and sorting.
     *
     * @return milliseconds since 1970-01-01T00:00Z; {@link Long#MIN_VALUE} where open, unknown or too far away
     * @since 1.0
     */
    public long earliestMillis() {
        return millis(earliest, Long.MIN_VALUE);
    }

    /**
     * The last instant for drawing and sorting.
     *
     * @return milliseconds since 1970-01-01T00:00Z; {@link Long#MAX_VALUE} where open, unknown or too far away
     * @since 1.0
     */
    public long latestMillis() {
        return millis(latest, Long.MAX_VALUE);
    }

    private static Optional<Instant> instant(Bound bound) {
        return bound instanceof Bound.At(var instant) ? Optional.of(instant) : Optional.empty();
    }

    private static String text(Bound bound, String open) {
        return switch (bound) {
            case Bound.At(var instant) -> InstantText.of(instant);
            case Bound.Limit.OPEN -> open;
            case Bound.Limit.UNKNOWN -> "";
        };
    }

    private static long millis(Bound bound, long otherwise) {
        return switch (bound) {
            case Bound.At(var instant) -> InstantText.millis(instant, otherwise);
            case Bound.Limit limit -> otherwise;
        };
    }
}
