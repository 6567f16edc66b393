package org.adduce.importer.events.internal.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads a calendar, from its bytes to its events. */
public final class CalendarReading {

    private static final String EVENT = "VEVENT";
    private static final String ZONE = "VTIMEZONE";
    private static final int LOOK = 64;

    private CalendarReading() {
    }

    /**
     * What a calendar holds.
     *
     * @throws ImportException if it is no calendar
     */
    public static Proposal read(String format, byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var decoded = TextDecoding.decode(bytes, hints);
        var diagnostics = new ArrayList<>(decoded.diagnostics());
        var calendars = new ComponentReader(diagnostics).read(new ContentLines(diagnostics).read(decoded.text()));
        if (calendars.stream().noneMatch(calendar -> calendar.name().equals("VCALENDAR") || calendar.name().equals(EVENT))) {
            throw new ImportException(Diagnostic.error("It is no calendar: nothing in it begins with BEGIN:VCALENDAR", 1));
        }
        var maker = new CalendarEvents(hints, diagnostics);
        var events = new ArrayList<Item>();
        for (var calendar : calendars) {
            read(calendar, decoded.text(), maker, events, monitor);
        }
        tellOthers(calendars, diagnostics);
        if (events.isEmpty()) {
            diagnostics.add(Diagnostic.info("The calendar has no events", 0));
        }
        var items = new ArrayList<>(maker.participants());
        items.addAll(events);
        return new Proposal(format, items, diagnostics);
    }

    private static void read(CalendarComponent calendar, String text, CalendarEvents maker, List<Item> events, IProgressMonitor monitor) {
        var zones = new Zones(text);
        var components = calendar.name().equals(EVENT) ? List.of(calendar) : calendar.components();
        for (int i = 0; i < components.size(); i++) {
            if (i % LOOK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (components.get(i).name().equals(EVENT)) {
                events.add(maker.item(components.get(i), zones, ""));
                maker.tellImages(components.get(i));
            }
        }
    }

    private static void tellOthers(List<CalendarComponent> calendars, List<Diagnostic> diagnostics) {
        var counts = new TreeMap<String, Integer>();
        for (var calendar : calendars) {
            for (var component : calendar.components()) {
                if (!component.name().equals(EVENT) && !component.name().equals(ZONE)) {
                    counts.merge(component.name(), 1, Integer::sum);
                }
            }
        }
        counts.forEach((name, count) -> diagnostics.add(Diagnostic.warning(count + " of the kind " + name + " are no events and were left out", 0)));
    }
}
