package org.adduce.importer.text.internal.head;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** A time as a page prints it beside a name. */
public sealed interface Moment {

    /**
     * A date, perhaps without its year, perhaps with a time of day.
     *
     * @param year the year, if printed
     * @param month 1 to 12
     * @param day 1 to 31, or 0 where only the month is printed
     * @param clock the time of day, if printed
     * @param zone the zone, if printed
     * @param order how day and month were told apart
     */
    record Dated(OptionalInt year, int month, int day, Optional<LocalTime> clock, Optional<ZoneOffset> zone, Order order)
            implements Moment {

        /** Whether it surely is before another: both have a year, and a time of day where the day is the same. */
        public boolean isBefore(Dated other) {
            if (year.isEmpty() || other.year.isEmpty() || order == Order.EITHER || other.order == Order.EITHER) {
                return false;
            }
            int days = Integer.compare(ordinal(), other.ordinal());
            return days < 0 || days == 0 && clock.isPresent() && other.clock.isPresent() && clock.get().isBefore(other.clock.get()) && zone.equals(other.zone);
        }

        private int ordinal() {
            return (year.getAsInt() * 13 + month) * 32 + day;
        }

        /** With day and month exchanged. */
        Dated swapped() {
            return new Dated(year, day, month, clock, zone, Order.DAY_FIRST);
        }
    }

    /** How day and month are told apart. */
    enum Order {
        /** By the way they are written. */
        PLAIN,
        /** The first of two numbers cannot be a month. */
        DAY_FIRST,
        /** The second of two numbers cannot be a month. */
        MONTH_FIRST,
        /** Not at all: 5/6/2026 is read with the month first and may be the other way round. */
        EITHER
    }

    /**
     * A distance from the time at which the page was looked at: "3 hours ago".
     *
     * @param amount how many
     * @param unit of what
     */
    record Ago(long amount, ChronoUnit unit) implements Moment {
    }

    /**
     * A time of day and nothing else.
     *
     * @param clock the time of day
     */
    record Clock(LocalTime clock) implements Moment {
    }
}
