package org.adduce.timeline;

import java.time.Instant;
import org.adduce.timeline.scale.TimeRange;

/** Writes instants shortly. */
public final class Instants {

    private Instants() {
    }

    /** The first millisecond of a day. */
    public static long day(String date) {
        return Instant.parse(date + "T00:00:00Z").toEpochMilli();
    }

    /** From the beginning of one day to that of another. */
    public static TimeRange range(String from, String to) {
        return TimeRange.of(day(from), day(to));
    }
}
