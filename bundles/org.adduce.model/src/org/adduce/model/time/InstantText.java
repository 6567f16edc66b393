package org.adduce.model.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes instants as the command line and JSON show them. */
final class InstantText {

    /**
     * The milliseconds on either side of 1970 that the written form reaches: the time values of ECMAScript, whose signed
     * years of six digits it uses, so that whoever reads the JSON can hold every instant in it.
     */
    private static final long REACH = 8_640_000_000_000_000L;

    private static final DateTimeFormatter AFTER_YEAR = DateTimeFormatter.ofPattern("-MM-dd'T'HH:mm:ss.SSS'Z'");

    private InstantText() {
    }

    /** The instant in UTC with milliseconds; empty beyond the reach of this form. */
    static String of(Instant instant) {
        long millis = millis(instant, Long.MIN_VALUE);
        if (millis < -REACH || millis > REACH) {
            return "";
        }
        var utc = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        return year(utc.getYear()) + utc.format(AFTER_YEAR);
    }

    /** Milliseconds since 1970, or the other value if a long cannot hold them. */
    static long millis(Instant instant, long otherwise) {
        long seconds = instant.getEpochSecond();
        return Math.abs(seconds) < Long.MAX_VALUE / 1000 ? instant.toEpochMilli() : otherwise;
    }

    private static String year(int year) {
        if (year >= 0 && DateText.isShort(year)) {
            return DateText.padded(year, 4);
        }
        return (year < 0 ? "-" : "+") + DateText.padded(Math.abs(year), 6);
    }
}
