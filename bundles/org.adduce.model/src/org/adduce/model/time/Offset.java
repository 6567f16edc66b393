package org.adduce.model.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * How far one time is from another: years, months and days of the calendar, then a time.
 *
 * @param period the calendar part, all its units of one sign
 * @param time the exact part, of the same sign
 */
record Offset(Period period, Duration time) {

    static final Offset NONE = new Offset(Period.ZERO, Duration.ZERO);

    private static final long A_MILLI = 1_000_000;
    private static final double DAYS_A_MONTH = 365.2425 / 12;

    boolean isZero() {
        return period.isZero() && time.isZero();
    }

    boolean isNegative() {
        return period.isNegative() || time.isNegative();
    }

    Offset negated() {
        return new Offset(period.negated(), time.negated());
    }

    /** The least step that changes no more than the coarsest unit. */
    Step step() {
        return period.toTotalMonths() != 0 ? Step.MONTH : period.getDays() != 0 ? Step.DAY : Step.MINUTE;
    }

    /** This and a step more; months and days of unlike sign are evened out with months of average length. */
    Offset plus(Step step) {
        long months = Math.addExact(period.toTotalMonths(), step.months());
        var exact = time.plusMinutes(step.minutes()).plusDays(Math.addExact(period.getDays(), step.days()));
        if (Long.signum(months) * exact.compareTo(Duration.ZERO) < 0) {
            exact = exact.plusDays(Math.round(months * DAYS_A_MONTH));
            months = 0;
        }
        var whole = Period.of(0, Math.toIntExact(months), Math.toIntExact(exact.toDays()));
        return new Offset(whole.normalized(), exact.minusDays(exact.toDays()));
    }

    /** Both sides moved; an open or unknown side stays as it is. */
    Bounds addTo(Bounds bounds) {
        return new Bounds(moved(bounds.earliest()), latest(bounds));
    }

    /**
     * The latest side moved. The last millisecond of a unit stays the last of one, so that a month after June ends with
     * July, not on the 30th.
     */
    private Bound latest(Bounds bounds) {
        var plain = moved(bounds.latest());
        if (bounds.earliest().equals(bounds.latest()) || !(bounds.latest() instanceof Bound.At(var instant))) {
            return plain;
        }
        var whole = plus(instant.plusNanos(A_MILLI));
        return whole instanceof Bound.At(var end) && plain instanceof Bound.At(var at)
                ? Bound.at(max(at, end.minusNanos(A_MILLI)))
                : plain;
    }

    private Bound moved(Bound bound) {
        return bound instanceof Bound.At(var instant) ? plus(instant) : bound;
    }

    private Bound plus(Instant instant) {
        try {
            var utc = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
            return Bound.at(utc.plus(period).plus(time).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException | ArithmeticException e) {
            return Bound.UNKNOWN;
        }
    }

    private static Instant max(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
