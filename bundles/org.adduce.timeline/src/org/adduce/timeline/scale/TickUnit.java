package org.adduce.timeline.scale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the ticks of a row are apart: so many minutes, hours, days, weeks, months or years of the calendar in UTC.
 *
 * @param base the unit of the calendar
 * @param count how many of it, dividing the next greater unit evenly
 * @since 1.0
 */
public record TickUnit(Base base, int count) {

    /** From fine to coarse. */
    static final List<TickUnit> ALL = all();

    private static final long DAY = 86_400_000L;
    // 1 January 1970 was a Thursday
    private static final long FIRST_MONDAY = 4 * DAY;

    /**
     * Units of the calendar.
     *
     * @since 1.0
     */
    public enum Base {
        /** A minute. */
        MINUTE(60_000L),
        /** An hour. */
        HOUR(3_600_000L),
        /** A day. */
        DAY(86_400_000L),
        /** A week, from Monday. */
        WEEK(604_800_000L),
        /** A month. */
        MONTH(2_629_746_000L),
        /** A year. */
        YEAR(31_556_952_000L);

        private final long millis;

        Base(long millis) {
            this.millis = millis;
        }
    }

    /** How long it is on average, in milliseconds. */
    double millis() {
        return (double) base.millis * count;
    }

    /** The last tick at or before an instant. */
    long floor(long instant) {
        return switch (base) {
            case MINUTE, HOUR, DAY -> Math.floorDiv(instant, (long) millis()) * (long) millis();
            case WEEK -> Math.floorDiv(instant - FIRST_MONDAY, base.millis) * base.millis + FIRST_MONDAY;
            case MONTH -> month(Math.floorDiv(months(instant), count) * count);
            case YEAR -> year(floorYear(date(instant).getYear()));
        };
    }

    /** The tick after a tick. */
    long next(long tick) {
        return switch (base) {
            case MINUTE, HOUR, DAY, WEEK -> tick + (long) millis();
            case MONTH -> month(months(tick) + count);
            case YEAR -> year(nextYear(date(tick).getYear()));
        };
    }

    /** Whether every tick of the other is one of this too. */
    boolean divides(TickUnit other) {
        if (base == other.base) {
            return count < other.count && other.count % count == 0;
        }
        return base.compareTo(other.base) < 0 && base != Base.WEEK;
    }

    /**
     * Ticks of several years stand at round years of either era: ..., 200 BC, 100 BC, AD 1, 100, 200, ... A year here is
     * proleptic: 0 is 1 BC.
     */
    private int floorYear(int year) {
        if (year >= 1) {
            return Math.max(1, Math.floorDiv(year, count) * count);
        }
        return 1 - Math.ceilDiv(1 - year, count) * count;
    }

    private int nextYear(int tick) {
        return tick == 1 && count > 1 ? count : tick + count;
    }

    private static long months(long instant) {
        var date = date(instant);
        return date.getYear() * 12L + date.getMonthValue() - 1;
    }

    private static long month(long months) {
        return LocalDate.of((int) Math.floorDiv(months, 12L), (int) Math.floorMod(months, 12L) + 1, 1).toEpochDay() * DAY;
    }

    private static long year(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay() * DAY;
    }

    static LocalDate date(long instant) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(instant), ZoneOffset.UTC);
    }

    private static List<TickUnit> all() {
        var units = new ArrayList<TickUnit>();
        add(units, Base.MINUTE, 1, 5, 15, 30);
        add(units, Base.HOUR, 1, 3, 6, 12);
        add(units, Base.DAY, 1);
        add(units, Base.WEEK, 1);
        add(units, Base.MONTH, 1, 3);
        for (int power = 1; power <= 10_000_000; power *= 10) {
            add(units, Base.YEAR, power, 2 * power, 5 * power);
        }
        add(units, Base.YEAR, 100_000_000);
        return List.copyOf(units);
    }

    private static void add(List<TickUnit> units, Base base, int... counts) {
        for (int count : counts) {
            units.add(new TickUnit(base, count));
        }
    }
}
