package org.adduce.importer.events.internal.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands between BEGIN and END: an event, a reminder in it, a time zone. */
final class CalendarComponent {

    private final String name;
    private final int line;
    private final List<ContentLine> lines = new ArrayList<>();
    private final List<CalendarComponent> components = new ArrayList<>();

    CalendarComponent(String name, int line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    List<ContentLine> lines() {
        return lines;
    }

    List<CalendarComponent> components() {
        return components;
    }

    /** The first property with a name. */
    Optional<ContentLine> property(String property) {
        return properties(property).findFirst();
    }

    Stream<ContentLine> properties(String property) {
        return lines.stream().filter(candidate -> candidate.name().equals(property));
    }

    /** The text of the first property with a name, empty where there is none. */
    String text(String property) {
        return property(property).map(ContentLine::text).orElse("");
    }
}
