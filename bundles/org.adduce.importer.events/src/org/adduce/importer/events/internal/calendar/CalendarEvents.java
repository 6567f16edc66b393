package org.adduce.importer.events.internal.calendar;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.events.internal.HtmlWords;
import org.adduce.importer.events.internal.NoteLines;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelPackage.Literals;

/** Makes items of the events of a calendar. */
final class CalendarEvents {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("LOCATION", "Location"), Map.entry("URL", "Address"), Map.entry("CATEGORIES", "Categories"), Map.entry("RRULE", "Repeats"),
            Map.entry("RDATE", "Repeats also on"), Map.entry("EXDATE", "Not on"), Map.entry("EXRULE", "Not"), Map.entry("RECURRENCE-ID", "Stands for the one of"), Map.entry("GEO", "Place"), Map.entry("COMMENT", "Comment"),
            Map.entry("CONTACT", "Contact"), Map.entry("ATTACH", "Attached"), Map.entry("RESOURCES", "Resources"), Map.entry("RELATED-TO", "Related to"), Map.entry("CLASS", "Class"), Map.entry("PRIORITY", "Priority"), Map.entry("CONFERENCE", "Conference"), Map.entry("COMPLETED", "Completed"), Map.entry("PERCENT-COMPLETE", "Percent complete"));
    /** Of use to calendars alone. */
    private static final Set<String> SILENT = Set.of("DTSTART", "DTEND", "DUE", "DURATION", "SUMMARY", "DESCRIPTION", "UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "STATUS", "TRANSP", "ORGANIZER", "ATTENDEE", "REQUEST-STATUS");
    /** What the status of an event in the dossier tells as well. */
    private static final Set<String> UNSAID = Set.of("CONFIRMED", "COMPLETED", "NEEDS-ACTION", "NEEDS ACTION", "FINAL");
    private static final Set<String> REPEATING = Set.of("RRULE", "RDATE");

    private final Hints hints;
    private final List<Diagnostic> diagnostics;
    private final Attendees attendees = new Attendees();
    private final Map<Key, Integer> copies = new HashMap<>();

    CalendarEvents(Hints hints, List<Diagnostic> diagnostics) {
        this.hints = hints;
        this.diagnostics = diagnostics;
    }

    List<Item> participants() {
        return attendees.items();
    }

    Item item(CalendarComponent event, Zones zones, String defaultZone) {
        var times = new EventTimes(event, zones, defaultZone, diagnostics);
        var when = times.when();
        var title = title(event, times);
        tellRepetition(event, title);
        return Item.of(Literals.EVENT, key(event, title)).with(Literals.EVENT__TITLE, title).with(Literals.EVENT__WHEN, when.orElse(null))
                .with(Literals.EVENT__STATUS, status(event, times)).with(Literals.EVENT__PARTICIPANTS, attendees.of(event)).with(Literals.ELEMENT__NOTE, note(event, times));
    }

    private String title(CalendarComponent event, EventTimes times) {
        var summary = event.text("SUMMARY").replaceAll("\\s+", " ").strip();
        if (!summary.isEmpty()) {
            return summary;
        }
        var words = description(event).lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst();
        diagnostics.add(Diagnostic.info("The event has no title; it was called after its description or its time", event.line()));
        return words.orElseGet(() -> "Event of " + times.start().map(CalendarTime::edtf).orElse("no date"));
    }

    private void tellRepetition(CalendarComponent event, String title) {
        event.lines().stream().filter(line -> REPEATING.contains(line.name())).findFirst().ifPresent(line -> diagnostics.add(Diagnostic
                .info("“" + title + "” is repeated: " + line.name() + " " + line.value().strip() + ". Only the first time is on the timeline; the rule is kept in the note", line.line())));
    }

    private Key key(CalendarComponent event, String title) {
        var uid = event.text("UID");
        var exception = event.property("RECURRENCE-ID").map(ContentLine::value).orElse("").strip();
        var start = event.property("DTSTART").map(ContentLine::value).orElse("").strip();
        var key = uid.isEmpty() ? Key.text(String.join("\n", title, start, event.text("LOCATION"))) : new Key("ical", uid);
        var own = exception.isEmpty() ? key : key.part("recurrence", exception);
        int copy = copies.merge(own, 1, Integer::sum);
        return copy == 1 ? own : own.part("copy", Integer.toString(copy));
    }

    /** What was to come when the calendar was written is planned; what was over by then has happened, as far as a calendar knows. */
    private EventStatus status(CalendarComponent event, EventTimes times) {
        if (event.text("STATUS").equalsIgnoreCase("CANCELLED")) {
            return EventStatus.REFUTED;
        }
        if (event.name().equals("VTODO")) {
            return event.property("COMPLETED").isPresent() || event.text("STATUS").equalsIgnoreCase("COMPLETED") ? EventStatus.HAPPENED : EventStatus.PLANNED;
        }
        var written = Stream.of("LAST-MODIFIED", "DTSTAMP", "CREATED").flatMap(name -> event.property(name).stream())
                .flatMap(line -> CalendarTime.read(line.value(), "", new Zones("")).stream()).map(time -> time.local().atOffset(ZoneOffset.UTC)).max(OffsetDateTime::compareTo);
        var known = written.orElseGet(() -> hints.retrieved().atOffset(ZoneOffset.UTC));
        return times.start().filter(start -> start.isBefore(known)).isPresent() && !event.text("STATUS").equalsIgnoreCase("TENTATIVE") ? EventStatus.HAPPENED : EventStatus.PLANNED;
    }

    private static String note(CalendarComponent event, EventTimes times) {
        var note = new NoteLines();
        note.words(description(event));
        note.value("Kind", event.name().equals("VTODO") ? "to do" : event.name().equals("VJOURNAL") ? "journal" : "");
        note.value("Status", UNSAID.contains(event.text("STATUS").toUpperCase(Locale.ROOT)) ? "" : event.text("STATUS").toLowerCase(Locale.ROOT));
        for (var line : event.lines()) {
            boolean isOpen = line.name().equals("CLASS") && line.value().strip().equalsIgnoreCase("PUBLIC") || line.name().equals("PRIORITY") && line.value().strip().equals("0");
            if (!SILENT.contains(line.name()) && !isOpen && !isImage(line)) {
                note.value(NAMES.getOrDefault(line.name(), line.name().toLowerCase(Locale.ROOT)), line.text());
            }
        }
        note.value("Rooms and things", names(event.properties("ATTENDEE").filter(CalendarEvents::isThing)));
        note.value("Organised by", names(event.properties("ORGANIZER")));
        note.value("Declined", names(event.properties("ATTENDEE").filter(line -> line.parameter("PARTSTAT").equalsIgnoreCase("DECLINED"))));
        times.unread().stream().distinct().forEach(written -> note.value("As written", written));
        return note.text();
    }

    /** A journal may have several. Some programs write HTML where plain words should stand, some write it alone. */
    private static String description(CalendarComponent event) {
        var words = event.properties("DESCRIPTION").map(ContentLine::text).filter(text -> !text.isBlank()).map(HtmlWords::ofAny).collect(Collectors.joining("\n\n"));
        return words.isBlank() ? HtmlWords.of(event.text("X-ALT-DESC")) : words;
    }

    private static boolean isImage(ContentLine line) {
        return line.parameter("ENCODING").equalsIgnoreCase("BASE64") || line.name().equals("X-ALT-DESC");
    }

    private static boolean isThing(ContentLine line) {
        return Set.of("ROOM", "RESOURCE").contains(line.parameter("CUTYPE").toUpperCase(Locale.ROOT));
    }

    private static String names(Stream<ContentLine> people) {
        return people.map(line -> Optional.of(line.parameter("CN")).filter(name -> !name.isEmpty()).orElse(line.value().replaceFirst("(?i)^mailto:", ""))).collect(Collectors.joining(", "));
    }

    /** That an attachment was left out because its bytes stand in the calendar itself. */
    void tellImages(CalendarComponent event) {
        new ArrayList<>(event.lines()).stream().filter(line -> Set.of("ATTACH", "IMAGE", "PHOTO").contains(line.name()) && isImage(line)).findFirst()
                .ifPresent(line -> diagnostics.add(Diagnostic.warning("The bytes of what is attached were left out; attach the file itself", line.line())));
    }
}
