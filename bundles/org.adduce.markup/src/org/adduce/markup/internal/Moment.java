package org.adduce.markup.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The parts of a date as they are found; what is not known is {@link #UNKNOWN}. */
final class Moment {

    static final int UNKNOWN = -1;

    private static final int LAST_YEAR = 9999;
    private static final int LAST_SECOND = 59;
    private static final int HOURS = 24;
    private static final int MILLISECONDS = 3;

    private final int year;
    private int month = UNKNOWN;
    private int day = UNKNOWN;
    private int hour = UNKNOWN;
    private int minute = UNKNOWN;
    private int second = UNKNOWN;
    private String fraction = "";
    private String zone = "";

    Moment(int year) {
        this.year = year;
    }

    Moment month(int number) {
        month = number;
        return this;
    }

    Moment day(int number) {
        day = number;
        return this;
    }

    Moment time(int hours, int minutes, int seconds) {
        hour = hours;
        minute = minutes;
        second = seconds;
        return this;
    }

    Moment fraction(String digits) {
        fraction = digits;
        return this;
    }

    /** The zone as written; a name of which nobody knows how far it is from UTC is left out. */
    Moment zone(String written) {
        zone = Zones.offset(written);
        return this;
    }

    /** As EDTF, if there is such a date. */
    Optional<String> edtf() {
        try {
            if (year < 1 || year > LAST_YEAR) {
                return Optional.empty();
            }
            if (month == UNKNOWN) {
                return Optional.of(padded(year, 4));
            }
            if (day == UNKNOWN) {
                return Optional.of(padded(year, 4) + '-' + padded(LocalDate.of(year, month, 1).getMonthValue(), 2));
            }
            var date = LocalDate.of(year, month, day);
            return Optional.of(hour == UNKNOWN ? date.toString() : withTime(date));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /** The second that is put in now and then counts as the one before; midnight is the beginning of the next day. */
    private String withTime(LocalDate date) {
        boolean isNextDay = hour == HOURS && minute == 0 && second <= 0;
        var time = (isNextDay ? date.plusDays(1) : date).atTime(isNextDay ? 0 : hour, minute, second == UNKNOWN ? 0 : Math.min(second, second > LAST_SECOND + 1 ? second : LAST_SECOND));
        return written(time) + zone;
    }

    private String written(LocalDateTime time) {
        var digits = fraction.length() > MILLISECONDS ? fraction.substring(0, MILLISECONDS) : fraction;
        boolean isWhole = digits.isEmpty() || digits.chars().allMatch(c -> c == '0');
        var seconds = time.toLocalDate() + "T" + padded(time.getHour(), 2) + ':' + padded(time.getMinute(), 2) + ':' + padded(time.getSecond(), 2);
        return isWhole ? seconds : seconds + "." + (digits + "00").substring(0, MILLISECONDS);
    }

    /** Formatting would take longer than all the rest of reading a date. */
    private static String padded(int number, int digits) {
        var written = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - written.length())) + written;
    }
}
