package org.adduce.model.time;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A year written with Y, with an exponent or with significant digits (ISO 8601-2:2019, 4.4 and 4.7).
 *
 * @param written the year as written, without Y and significant digits
 * @param year the year; one that is farther away than {@link #LIMIT} is at the limit
 * @param significant how many digits from the left are significant, or 0 if all
 * @param marks which components are qualified
 */
record LongYear(String written, long year, int significant, Marks marks) implements Expression {

    /** Farther than any instant, near enough to reckon with. */
    static final long LIMIT = 10_000_000_000L;

    @Override
    public WhenType type() {
        return WhenType.YEAR;
    }

    @Override
    public Bounds bounds(Function<UUID, Optional<Bounds>> anchors) {
        return Days.years(first(), last());
    }

    @Override
    public End start() {
        return years() > 1 ? End.SOFT : marks.end();
    }

    @Override
    public End end() {
        return start();
    }

    /** The first year that has the same significant digits. */
    long first() {
        return year < 0 ? -lastMagnitude() : firstMagnitude();
    }

    /** The last year that has the same significant digits. */
    long last() {
        return year < 0 ? -firstMagnitude() : lastMagnitude();
    }

    /** How many years have the same significant digits. */
    long years() {
        return significant == 0 ? 1 : (long) Math.pow(10, Math.max(0, digits(year) - significant));
    }

    /** Another year of which as many digits from the right are not significant. */
    LongYear plusYears(long number) {
        long moved = year + number;
        int insignificant = Math.max(0, digits(year) - significant);
        int left = significant == 0 ? 0 : Math.max(1, digits(moved) - insignificant);
        return new LongYear(Long.toString(moved), moved, left, marks);
    }

    boolean isBeyondReckoning() {
        return Math.abs(year) >= LIMIT;
    }

    private static int digits(long year) {
        return Long.toString(Math.abs(year)).length();
    }

    private long firstMagnitude() {
        return Math.abs(year) / years() * years();
    }

    private long lastMagnitude() {
        return firstMagnitude() + years() - 1;
    }
}
