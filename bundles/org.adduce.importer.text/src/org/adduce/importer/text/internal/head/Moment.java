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
     * @param swappable whether day and month might as well be the other way round, as in 5/6/2026
     */
    record Dated(OptionalInt year, int month, int day, Optional<LocalTime> clock, Optional<ZoneOffset> zone, boolean swappable)
            implements Moment {
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
