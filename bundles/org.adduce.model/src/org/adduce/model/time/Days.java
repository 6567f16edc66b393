package org.adduce.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;

/** Reckons with days of the proleptic Gregorian calendar in UTC, also in years that a LocalDate does not hold. */
final class Days {

    private static final int SECONDS_A_DAY = 86_400;
    private static final int YEARS_A_CYCLE = 400;
    private static final long DAYS_A_CYCLE = 146_097;
    private static final int LAST_MILLI = 999_000_000;

    private Days() {
    }

    /** Days since 1970-01-01. */
    static long of(long year, int month, int day) {
        // the calendar repeats every 400 years
        var inFirstCycle = LocalDate.of(Math.floorMod(year, YEARS_A_CYCLE), month, day);
        return inFirstCycle.toEpochDay() + Math.floorDiv(year, YEARS_A_CYCLE) * DAYS_A_CYCLE;
    }

    static int lengthOfMonth(long year, int month) {
        return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    /** From the first millisecond of one day to the last of another. */
    static Bounds bounds(long firstDay, long lastDay) {
        return new Bounds(startOf(firstDay), endOf(lastDay));
    }

    /** From the first millisecond of one year to the last of another. */
    static Bounds years(long first, long last) {
        return bounds(of(first, 1, 1), of(last, 12, 31));
    }

    private static Bound startOf(long day) {
        return bound(day * SECONDS_A_DAY, 0);
    }

    private static Bound endOf(long day) {
        return bound(day * SECONDS_A_DAY + SECONDS_A_DAY - 1, LAST_MILLI);
    }

    private static Bound bound(long second, int nano) {
        boolean held = second >= Instant.MIN.getEpochSecond() && second <= Instant.MAX.getEpochSecond();
        return held ? Bound.at(Instant.ofEpochSecond(second, nano)) : Bound.UNKNOWN;
    }
}
