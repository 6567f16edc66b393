package org.adduce.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/** Writes dates as EDTF. */
final class DateText {

    /** The last year that is written with four digits; beyond it EDTF has years only. */
    private static final int LAST_SHORT_YEAR = 9999;

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:00'Z'");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");
    private static final DateTimeFormatter MILLI = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private DateText() {
    }

    /** A year with four digits, or with Y before more. */
    static String year(long year) {
        return isShort(year) ? (year < 0 ? "-" : "") + padded(Math.abs(year), 4) : "Y" + year;
    }

    /** A day in a year of four digits. */
    static String of(LocalDate date) {
        requireShort(date);
        return date.format(DAY);
    }

    /** An instant in a year of four digits, without what is finer than a millisecond. */
    static String of(Instant instant) {
        var milli = instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        requireShort(milli);
        return milli.format(milli.getNano() == 0 ? SECOND : MILLI);
    }

    /** The unit that holds the first instant of an interval; a year wherever EDTF cannot write anything finer. */
    static String start(Instant instant, Precision precision) {
        var utc = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        if (!isShort(utc.getYear())) {
            return year(utc.getYear());
        }
        return utc.format(switch (precision) {
            case YEAR -> YEAR;
            case MONTH -> MONTH;
            case DAY -> DAY;
            case MINUTE -> MINUTE;
        });
    }

    /** The unit that holds the last instant; but the minute after it, since a minute is written as its first instant. */
    static String end(Instant instant, Precision precision) {
        var minute = instant.truncatedTo(ChronoUnit.MINUTES);
        boolean isWithin = precision == Precision.MINUTE && minute.isBefore(instant);
        return start(isWithin ? minute.plus(1, ChronoUnit.MINUTES) : instant, precision);
    }

    /** The units that hold two instants, or the one that holds both. */
    static String between(Instant earliest, Instant latest, Precision precision) {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
        }
        return between(start(earliest, precision), end(latest, precision));
    }

    /** An interval, or a single date if both sides are the same. */
    static String between(String start, String end) {
        return start.equals(end) ? start : start + "/" + end;
    }

    static String padded(long number, int digits) {
        var text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    static boolean isShort(long year) {
        return Math.abs(year) <= LAST_SHORT_YEAR;
    }

    private static void requireShort(TemporalAccessor date) {
        if (!isShort(date.get(ChronoField.YEAR))) {
            throw new IllegalArgumentException("EDTF writes days only in years of four digits, not for " + date);
        }
    }
}
