package org.adduce.model.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * By how much a date is moved: whole months, else days, else minutes; only one of them is not 0.
 *
 * @param months months of the calendar
 * @param days days
 * @param minutes minutes
 */
record Step(long months, long days, long minutes) {

    /** No movement. */
    static final Step NONE = months(0);

    static final Step MONTH = months(1);
    static final Step YEAR = months(12);
    static final Step DAY = new Step(0, 1, 0);
    static final Step MINUTE = new Step(0, 0, 1);

    static Step months(long months) {
        return new Step(months, 0, 0);
    }

    static Step of(Precision precision) {
        return switch (precision) {
            case YEAR -> YEAR;
            case MONTH -> MONTH;
            case DAY -> DAY;
            case MINUTE -> MINUTE;
        };
    }

    /** The least step that is a whole number of both, or the coarser where the calendar has none; none if either is. */
    Step common(Step other) {
        if (isNone() || other.isNone()) {
            return NONE;
        }
        if (months > 0 && other.months > 0) {
            return months(months / greatestDivisor(months, other.months) * other.months);
        }
        return compareTo(other) >= 0 ? this : other;
    }

    /** As many such steps as come nearest to a duration. */
    Step nearest(Duration duration) {
        if (isNone()) {
            return this;
        }
        long count = Math.round((double) duration.toSeconds() / length().toSeconds());
        return new Step(months * count, days * count, minutes * count);
    }

    boolean isNone() {
        return months == 0 && days == 0 && minutes == 0;
    }

    LocalDateTime addTo(LocalDateTime date) {
        return date.plusMonths(months).plusDays(days).plusMinutes(minutes);
    }

    private int compareTo(Step other) {
        return length().compareTo(other.length());
    }

    private Duration length() {
        // a month as long as it is on average
        return ChronoUnit.MONTHS.getDuration().multipliedBy(months).plusDays(days).plusMinutes(minutes);
    }

    private static long greatestDivisor(long one, long other) {
        return other == 0 ? one : greatestDivisor(other, one % other);
    }
}
