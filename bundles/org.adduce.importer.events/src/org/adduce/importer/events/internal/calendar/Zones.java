package org.adduce.importer.events.internal.calendar;

import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;

/** The time zones of the calendars of a file: those that everybody knows by name, else those that they describe themselves, else those that Windows knows. */
final class Zones {

    private final String text;
    private final Map<String, Optional<TimeZone>> described = new HashMap<>();
    private List<ICalendar> calendars = List.of();
    private boolean isRead;

    Zones(String text) {
        this.text = text;
    }

    /** The distance from UTC of a local time in a zone, if somebody knows the zone. */
    Optional<ZoneOffset> offset(String zone, LocalDateTime local) {
        return known(zone, local).or(() -> described.computeIfAbsent(zone, this::find).map(found -> offset(found, local))).or(() -> known(elsewhere(zone), local));
    }

    private static Optional<ZoneOffset> known(String zone, LocalDateTime local) {
        return named(zone).map(known -> known.getRules().getOffset(local));
    }

    /** The usual name of a zone that a calendar calls by its name in Windows without describing it, or by a name with dashes. */
    private static String elsewhere(String zone) {
        var usual = com.ibm.icu.util.TimeZone.getIDForWindowsID(zone, null);
        return usual == null ? zone.replace('-', '/') : usual;
    }

    /** A zone that a calendar describes has no rules that the platform knows, only an offset at each instant. */
    private static ZoneOffset offset(TimeZone zone, LocalDateTime local) {
        long utc = local.toInstant(ZoneOffset.UTC).toEpochMilli();
        int offset = zone.getOffset(utc - zone.getOffset(utc));
        return ZoneOffset.ofTotalSeconds(offset / 1000);
    }

    /** Some programs put a path before the name, of one step or of several. */
    private static Optional<ZoneId> named(String name) {
        var found = zone(name);
        int slash = name.startsWith("/") ? name.indexOf('/', 1) : -1;
        while (found.isEmpty() && slash > 0) {
            found = zone(name.substring(slash + 1));
            slash = name.indexOf('/', slash + 1);
        }
        return found;
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            // no name that everybody knows: the calendar may describe it
            return Optional.empty();
        }
    }

    private Optional<TimeZone> find(String name) {
        return calendars().stream().map(found -> found.getTimezoneInfo().getTimezoneById(name)).filter(Objects::nonNull).map(TimezoneAssignment::getTimeZone).findFirst();
    }

    private List<ICalendar> calendars() {
        if (!isRead) {
            isRead = true;
            try (var reader = new ICalReader(text)) {
                calendars = reader.readAll();
            } catch (IOException | RuntimeException e) {
                // the description of a zone is broken: its times count as local, and people are told
                calendars = List.of();
            }
        }
        return calendars;
    }
}
