package org.adduce.importer.events.internal.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.core.importing.Diagnostic;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;

/** When an event of a calendar takes place: from its start to its end, or for as long as it says. */
final class EventTimes {

    private static final Pattern DURATION = Pattern.compile("([+-])?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,9})S)?)?");

    private final CalendarComponent event;
    private final Zones zones;
    private final String defaultZone;
    private final List<Diagnostic> diagnostics;
    private final List<String> unread = new ArrayList<>();
    private final Optional<CalendarTime> start;

    EventTimes(CalendarComponent event, Zones zones, String defaultZone, List<Diagnostic> diagnostics) {
        this.event = event;
        this.zones = zones;
        this.defaultZone = defaultZone;
        this.diagnostics = diagnostics;
        this.start = event.property("DTSTART").or(() -> event.property("DUE")).or(() -> event.property("COMPLETED")).flatMap(this::time);
    }

    /** The times that could not be read, as they are written. */
    List<String> unread() {
        return unread;
    }

    /** When it begins. */
    Optional<CalendarTime> start() {
        return start;
    }

    /** When it takes place. */
    Optional<When> when() {
        if (start.isEmpty()) {
            tellNoStart();
            return Optional.empty();
        }
        var end = end(start.get()).filter(this::isLater);
        return end.map(later -> parse(start.get().edtf() + '/' + later.edtf())).orElseGet(() -> parse(start.get().edtf()));
    }

    /** A journey to the west may end at an earlier time of the clock than it began. */
    private boolean isLater(CalendarTime end) {
        int order = end.compareTo(start.orElseThrow());
        if (order < 0) {
            var line = Stream.of("DUE", "DTEND").flatMap(name -> event.property(name).stream()).findFirst().orElseThrow();
            unread.add(line.name() + " " + line.value().strip());
            diagnostics.add(Diagnostic.warning("The end “" + line.value().strip() + "” is before the start; it is kept in the note", line.line()));
        }
        return order > 0;
    }

    /** What is to be done need not be dated. */
    private void tellNoStart() {
        if (event.name().equals("VTODO") && unread.isEmpty()) {
            diagnostics.add(Diagnostic.info("What is to be done says no day", event.line()));
        } else {
            diagnostics.add(Diagnostic.warning("The event says no time of its start that can be read", event.line()));
        }
    }

    private Optional<CalendarTime> end(CalendarTime start) {
        var due = event.property("DUE");
        if (due.isPresent()) {
            return time(due.get());
        }
        var end = event.property("DTEND");
        if (end.isPresent()) {
            return time(end.get()).map(later -> later.isDay() && start.isDay() ? lastDay(start, later) : later);
        }
        return event.property("DURATION").flatMap(line -> after(start, line.value().strip())).map(start::at).map(later -> start.isDay() ? lastDay(start, later) : later);
    }

    /** The end of whole days is the day after the last; some programs name the day itself where there is one alone. */
    private static CalendarTime lastDay(CalendarTime start, CalendarTime end) {
        var last = end.at(end.local().minusDays(1));
        return end.local().isAfter(start.local()) && last.local().isBefore(start.local()) || end.local().equals(start.local()) ? start : last;
    }

    private Optional<LocalDateTime> after(CalendarTime start, String written) {
        var found = DURATION.matcher(written);
        if (!found.matches() || "-".equals(found.group(1))) {
            unread.add("DURATION " + written);
            return Optional.empty();
        }
        try {
            var days = Period.ofDays(7 * number(found.group(2)) + number(found.group(3)));
            return Optional.of(start.local().plus(days).plus(Duration.ofHours(number(found.group(4))).plusMinutes(number(found.group(5))).plusSeconds(number(found.group(6)))));
        } catch (DateTimeException e) {
            // so long that there is no such date
            unread.add("DURATION " + written);
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private Optional<CalendarTime> time(ContentLine line) {
        var zone = line.parameter("TZID");
        var time = CalendarTime.read(line.value(), zone.isEmpty() ? defaultZone : zone, zones);
        if (time.isEmpty()) {
            unread.add(line.name() + " " + line.value().strip());
            diagnostics.add(Diagnostic.warning("“" + line.value().strip() + "” is no time of a calendar; it is kept in the note", line.line()));
        } else if (!zone.isEmpty() && time.get().offset().isEmpty() && !time.get().isDay()) {
            diagnostics.add(Diagnostic.warning("Nobody knows the time zone “" + zone + "”; the time was taken as local", line.line()));
        }
        return time;
    }

    private Optional<When> parse(String edtf) {
        try {
            return Optional.of(When.parse(edtf));
        } catch (WhenFormatException e) {
            unread.add(edtf);
            diagnostics.add(Diagnostic.warning("“" + edtf + "” is no time: " + e.getMessage(), event.line()));
            return Optional.empty();
        }
    }
}
