package org.adduce.importer.events.internal.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads a calendar, from its bytes to its events. */
public final class CalendarReading {

    /** What is on a day is an event, also what is to be done by it and what somebody wrote of it. */
    private static final Set<String> EVENTS = Set.of("VEVENT", "VTODO", "VJOURNAL");
    /** Of use to calendars alone. */
    private static final Set<String> SILENT = Set.of("VTIMEZONE", "VALARM");
    private static final int LOOK = 64;

    private CalendarReading() {
    }

    /**
     * What a calendar holds.
     *
     * @throws ImportException if it is no calendar
     */
    public static Proposal read(String format, byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var decoded = TextDecoding.decode(SplitCharacters.joined(bytes), hints);
        var diagnostics = new ArrayList<>(decoded.diagnostics());
        var calendars = new ComponentReader(diagnostics).read(new ContentLines(diagnostics).read(decoded.text())).stream().flatMap(CalendarReading::within).toList();
        if (calendars.stream().noneMatch(calendar -> isCalendar(calendar) || isEvent(calendar))) {
            throw new ImportException(Diagnostic.error("It is no calendar: nothing in it begins with BEGIN:VCALENDAR", 1));
        }
        var maker = new CalendarEvents(hints, diagnostics);
        var events = new ArrayList<Item>();
        var zones = new Zones(decoded.text());
        for (var calendar : calendars) {
            read(calendar, zones, maker, events, monitor);
        }
        tellOthers(calendars, diagnostics);
        if (events.isEmpty()) {
            diagnostics.add(Diagnostic.info("The calendar has no events", 0));
        }
        var names = new LinkedHashMap<Key, Item>();
        calendars.stream().filter(CalendarReading::isCalendar).flatMap(calendar -> CalendarName.source(calendar).stream()).forEach(name -> names.putIfAbsent(name.key(), name));
        var items = new ArrayList<>(names.values());
        items.addAll(maker.participants());
        items.addAll(events);
        return new Proposal(format, items, diagnostics);
    }

    private static void read(CalendarComponent calendar, Zones zones, CalendarEvents maker, List<Item> events, IProgressMonitor monitor) {
        var components = isEvent(calendar) ? List.of(calendar) : calendar.components();
        for (int i = 0; i < components.size(); i++) {
            if (i % LOOK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (isEvent(components.get(i))) {
                events.add(maker.item(components.get(i), zones, ""));
                maker.tellImages(components.get(i));
            }
        }
    }

    /** A calendar and those that stand in it where one should have ended before. */
    private static Stream<CalendarComponent> within(CalendarComponent calendar) {
        return Stream.concat(Stream.of(calendar), calendar.components().stream().filter(CalendarReading::isCalendar).flatMap(CalendarReading::within));
    }

    private static boolean isCalendar(CalendarComponent component) {
        return component.name().equals("VCALENDAR");
    }

    private static boolean isEvent(CalendarComponent component) {
        return EVENTS.contains(component.name());
    }

    private static void tellOthers(List<CalendarComponent> calendars, List<Diagnostic> diagnostics) {
        var others = new TreeMap<String, List<CalendarComponent>>();
        calendars.stream().flatMap(calendar -> Stream.concat(Stream.of(calendar), calendar.components().stream().filter(CalendarReading::isEvent))).flatMap(around -> around.components().stream())
                .filter(component -> !isEvent(component) && !isCalendar(component) && !SILENT.contains(component.name()))
                .forEach(component -> others.computeIfAbsent(component.name(), name -> new ArrayList<>()).add(component));
        others.forEach((name, all) -> diagnostics.add(Diagnostic.warning(all.size() + " of the kind " + name + " are no events and were left out, the first of them here", all.getFirst().line())));
    }
}
