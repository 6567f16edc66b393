package org.adduce.importer.events.internal.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.adduce.core.importing.Diagnostic;

/** Puts the lines of a calendar together to components. What is never closed counts as closed, and people are told. */
final class ComponentReader {

    /** Deeper nesting is no calendar. */
    private static final int DEEPEST = 20;
    private static final int MOST = 100;

    private final List<Diagnostic> diagnostics;
    private final List<CalendarComponent> calendars = new ArrayList<>();
    private final ArrayDeque<CalendarComponent> open = new ArrayDeque<>();

    ComponentReader(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<CalendarComponent> read(List<ContentLine> lines) {
        lines.forEach(this::read);
        if (!open.isEmpty()) {
            tell("The file ends within " + open.peek().name() + " of line " + open.peek().line() + "; it may be cut off. What there is was read", open.peek().line());
        }
        return calendars;
    }

    private void read(ContentLine line) {
        switch (line.name()) {
            case "BEGIN" -> begin(line.value().strip().toUpperCase(Locale.ROOT), line.line());
            case "END" -> end(line.value().strip().toUpperCase(Locale.ROOT), line.line());
            default -> {
                if (open.isEmpty()) {
                    tell(line.name() + " stands in no calendar and was left out", line.line());
                } else {
                    open.peek().lines().add(line);
                }
            }
        }
    }

    private void begin(String name, int line) {
        boolean isAnother = name.equals("VEVENT") && open.stream().anyMatch(around -> around.name().equals("VEVENT"));
        while (isAnother && !open.peek().name().equals("VCALENDAR") && open.size() > 1) {
            var unclosed = open.pop();
            tell(unclosed.name() + " of line " + unclosed.line() + " has no end; it was read up to the next", unclosed.line());
        }
        var component = new CalendarComponent(name, line);
        if (!open.isEmpty() && open.size() < DEEPEST) {
            open.peek().components().add(component);
        } else if (open.isEmpty()) {
            calendars.add(component);
        }
        if (open.size() < DEEPEST) {
            open.push(component);
        }
    }

    private void end(String name, int line) {
        if (open.stream().noneMatch(component -> component.name().equals(name))) {
            tell("END:" + name + " ends nothing that began", line);
            return;
        }
        while (!open.peek().name().equals(name)) {
            var unclosed = open.pop();
            tell(unclosed.name() + " of line " + unclosed.line() + " has no end; it was read up to END:" + name, unclosed.line());
        }
        open.pop();
    }

    private void tell(String message, int line) {
        if (diagnostics.size() < MOST) {
            diagnostics.add(Diagnostic.warning(message, line));
        }
    }
}
