package org.adduce.exporter.events.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.ExportTally;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.core.exporting.WholeFile;
import org.adduce.exporter.events.internal.EventSpans.Written;
import org.adduce.model.Dossier;
import org.adduce.model.Event;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes events as a calendar. */
public final class ICalendarExporter implements Exporter {

    private static final int LONGEST_LINE = 73;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    /** Made by the extension registry. */
    public ICalendarExporter() {
        // nothing to set up
    }

    @Override
    public ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException {
        var tally = new ExportTally(selection);
        var events = EventList.of(dossier, tally, monitor);
        var spans = new EventSpans(dossier);
        WholeFile.writeText(out, writer -> {
            line(writer, "BEGIN:VCALENDAR");
            line(writer, "VERSION:2.0");
            line(writer, "PRODID:-//Adduce//Adduce 1.0//EN");
            for (var event : events) {
                event(event, dates(event, spans), writer, tally);
            }
            line(writer, "END:VCALENDAR");
        });
        tally.leaveOutTheRest(dossier, "A calendar holds events alone.");
        return tally.report(List.of(out));
    }

    private static void event(Event event, Optional<Written> dates, Writer out, ExportTally tally) throws IOException {
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + event.getId());
        line(out, "DTSTAMP:" + day(written(event, dates)) + "T000000Z");
        line(out, "SUMMARY:" + escaped(event.getTitle() == null ? "" : event.getTitle()));
        times(event, dates, out, tally);
        status(event, out, tally);
        for (var actor : event.getParticipants()) {
            tally.written(actor);
            var address = actor.getIdentifiers().stream().filter(identifier -> identifier.scheme().equals("email")).map(identifier -> identifier.value()).findFirst();
            line(out, "ATTENDEE;CN=\"" + (actor.getName() == null ? "" : actor.getName().replace("\"", "'").replaceAll("\\s+", " ")) + "\":" + address.map(value -> "mailto:" + value).orElse("urn:uuid:" + actor.getId()));
        }
        if (event.getNote() != null && !event.getNote().isBlank()) {
            line(out, "DESCRIPTION:" + escaped(event.getNote()));
        }
        line(out, "END:VEVENT");
    }

    /**
     * A calendar wants to know when an event was written into it, and a reader tells by that what was still to come. One that
     * hangs on the event alone keeps the same dossier the same file: after what happened, before what is planned.
     */
    private static LocalDate written(Event event, Optional<Written> dates) {
        return dates.map(Written::span).map(span -> event.getStatus() == EventStatus.HAPPENED ? last(span.end()).plusDays(1) : first(span.start()).minusDays(1)).orElse(LocalDate.EPOCH);
    }

    /** The days of an event, if a calendar can say them, or what comes near. */
    private static Optional<Written> dates(Event event, EventSpans spans) {
        return spans.of(event.getWhen()).filter(dates -> !dates.span().start().startsWith("-"));
    }

    private static void status(Event event, Writer out, ExportTally tally) throws IOException {
        switch (event.getStatus()) {
            case REFUTED -> line(out, "STATUS:CANCELLED");
            case ALLEGED -> {
                line(out, "STATUS:TENTATIVE");
                tally.lost(event, Literals.EVENT__STATUS, "A calendar knows nothing alleged; it was written as tentative.");
            }
            case PLANNED, HAPPENED -> line(out, "STATUS:CONFIRMED");
        }
    }

    private static void times(Event event, Optional<Written> dates, Writer out, ExportTally tally) throws IOException {
        if (dates.isEmpty()) {
            if (event.getWhen() != null) {
                tally.lost(event, Literals.EVENT__WHEN, "A calendar knows days and times of day; “" + event.getWhen().text() + "” was left out.");
            }
            return;
        }
        var span = dates.get().span();
        boolean hasTime = span.start().contains("T") && span.end().contains("T");
        if (hasTime) {
            line(out, "DTSTART:" + time(span.start()));
            if (!span.start().equals(span.end())) {
                line(out, "DTEND:" + time(span.end()));
            }
        } else {
            line(out, "DTSTART;VALUE=DATE:" + day(first(span.start())));
            line(out, "DTEND;VALUE=DATE:" + day(last(span.end()).plusDays(1)));
        }
        boolean isWidened = !hasTime && (span.start().length() < 10 || span.end().length() < 10);
        if (isWidened || !dates.get().isExact()) {
            tally.lost(event, Literals.EVENT__WHEN, "A calendar knows days and times of day; “" + event.getWhen().text() + "” was written as all the days it may mean.");
        }
    }

    private static String time(String text) {
        if (text.matches(".*(Z|[+-]\\d{2}:?\\d{2})$")) {
            return UTC.format(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC));
        }
        return text.replaceAll("[-:]", "") + (text.length() == 16 ? "00" : "");
    }

    private static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text.substring(0, 10));
        };
    }

    private static LocalDate last(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text.substring(0, 10));
        };
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n");
    }

    /** A line of at most 75 bytes, and its continuations; no character is cut. */
    private static void line(Writer out, String text) throws IOException {
        int length = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            int bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                out.write("\r\n ");
                length = 1;
            }
            out.write(Character.toString(c));
            length += bytes;
            i += Character.charCount(c);
        }
        out.write("\r\n");
    }
}
