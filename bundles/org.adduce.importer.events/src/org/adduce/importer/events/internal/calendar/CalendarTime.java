package org.adduce.importer.events.internal.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, or a time of day, of a calendar.
 *
 * @param local what the clock says
 * @param offset how far that is from UTC, where the calendar says it
 * @param isDay whether it is a whole day
 */
record CalendarTime(LocalDateTime local, Optional<ZoneOffset> offset, boolean isDay) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]?(\\d{2}):?(\\d{2})(?::?(\\d{2}))?)?(?:\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /** A time as it is written, in a zone of the calendar. */
    static Optional<CalendarTime> read(String written, String zone, Zones zones) {
        var found = WRITTEN.matcher(written.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.of(number(found.group(1)), number(found.group(2)), number(found.group(3)));
            if (found.group(4) == null) {
                return Optional.of(new CalendarTime(day.atStartOfDay(), Optional.empty(), true));
            }
            // a leap second is the last one of its minute here
            int second = found.group(6) == null ? 0 : Math.min(59, number(found.group(6)));
            var local = day.atTime(number(found.group(4)), number(found.group(5)), second);
            return Optional.of(new CalendarTime(local, offset(found.group(7), zone, local, zones), false));
        } catch (DateTimeException e) {
            // no day of the calendar: whoever asks keeps the words and tells
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> offset(String written, String zone, LocalDateTime local, Zones zones) {
        if (written != null) {
            return Optional.of(ZoneOffset.of(written));
        }
        return zone.isEmpty() ? Optional.empty() : zones.offset(zone, local);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** In EDTF. */
    String edtf() {
        if (isDay) {
            return local.toLocalDate().toString();
        }
        return TIME.format(local) + offset.map(ZoneOffset::getId).map(id -> id.length() > 6 ? id.substring(0, 6) : id).orElse("");
    }

    /** The same at another time of the clock. */
    CalendarTime at(LocalDateTime other) {
        return new CalendarTime(other, offset, isDay);
    }

    /** Which of two is the earlier; local times where one of them does not say its zone. */
    int compareTo(CalendarTime other) {
        return offset.isPresent() && other.offset.isPresent() ? local.toInstant(offset.get()).compareTo(other.local.toInstant(other.offset.get())) : local.compareTo(other.local);
    }

    /** Whether it is before an instant that is written in UTC. */
    boolean isBefore(OffsetDateTime instant) {
        return local.atOffset(offset.orElse(ZoneOffset.UTC)).isBefore(instant);
    }
}
