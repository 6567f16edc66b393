package org.adduce.exporter.events.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.ExportTally;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.core.exporting.WholeFile;
import org.adduce.core.json.JsonText;
import org.adduce.exporter.events.internal.EventSpans.Written;
import org.adduce.model.Dossier;
import org.adduce.model.Event;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.time.WhenPhrase;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes events as a timeline of TimelineJS. */
public final class TimelineJsExporter implements Exporter {

    private static final List<String> PARTS = List.of("year", "month", "day", "hour", "minute", "second");

    /** Made by the extension registry. */
    public TimelineJsExporter() {
        // nothing to set up
    }

    @Override
    public ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException {
        var tally = new ExportTally(selection);
        var events = EventList.of(dossier, tally, monitor);
        var spans = new EventSpans(dossier);
        WholeFile.writeText(out, writer -> {
            try (var json = JsonText.indented(writer)) {
                json.writeStartObject();
                json.writeObjectFieldStart("title");
                words(json, dossier.getTitle(), dossier.getDescription());
                json.writeEndObject();
                json.writeArrayFieldStart("events");
                for (var event : events) {
                    event(event, spans.of(event.getWhen()), json, tally);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            writer.write('\n');
        });
        tally.leaveOutTheRest(dossier, "A timeline holds events alone.");
        return tally.report(List.of(out));
    }

    private static void event(Event event, Optional<Written> dates, JsonGenerator json, ExportTally tally) throws IOException {
        var when = event.getWhen();
        boolean isYear = when != null && when.text().matches("Y-?\\d+");
        var span = dates.map(Written::span).filter(ends -> !ends.start().matches(".*[+-]\\d{2}:?\\d{2}$") || ends.start().length() <= 10);
        if (span.isEmpty() && !isYear) {
            // a slide without a date is none, so the event is left out as a whole
            tally.lost(event, Literals.EVENT__WHEN, when == null ? "TimelineJS shows nothing without a date; the event was left out." : "TimelineJS has no place for the time “" + when.text() + "”; the event was left out.");
            return;
        }
        json.writeStartObject();
        json.writeStringField("unique_id", event.getId().toString());
        if (isYear) {
            json.writeObjectFieldStart("start_date");
            json.writeStringField("year", when.text().substring(1));
            json.writeEndObject();
        } else {
            date(json, "start_date", span.get().start());
            if (!span.get().end().equals(span.get().start())) {
                date(json, "end_date", span.get().end());
            }
            near(event, dates.get(), json, tally);
        }
        words(json, event.getTitle(), event.getNote());
        json.writeEndObject();
        if (event.getStatus() != EventStatus.HAPPENED) {
            tally.lost(event, Literals.EVENT__STATUS, "TimelineJS knows only what happened; that this is " + event.getStatus().getLiteral() + " was left out.");
        }
        if (!event.getParticipants().isEmpty()) {
            tally.lost(event, Literals.EVENT__PARTICIPANTS, "TimelineJS knows nobody who takes part: " + event.getParticipants().stream().map(actor -> actor.getName()).collect(Collectors.joining(", ")) + ".");
        }
    }

    /** A time that is doubtful is shown in words, at the date that comes nearest. */
    private static void near(Event event, Written dates, JsonGenerator json, ExportTally tally) throws IOException {
        if (!dates.isExact()) {
            json.writeStringField("display_date", WhenPhrase.english().of(event.getWhen()));
            tally.lost(event, Literals.EVENT__WHEN, "TimelineJS knows dates; “" + event.getWhen().text() + "” stands where those are that it may mean, and is said in words.");
        }
    }

    private static void date(JsonGenerator json, String name, String edtf) throws IOException {
        var found = EventDates.DATE.matcher(edtf);
        json.writeObjectFieldStart(name);
        for (int i = 0; found.matches() && i < PARTS.size() && found.group(i + 1) != null; i++) {
            json.writeStringField(PARTS.get(i), Integer.toString(Integer.parseInt(found.group(i + 1))));
        }
        json.writeEndObject();
    }

    private static void words(JsonGenerator json, String headline, String text) throws IOException {
        json.writeObjectFieldStart("text");
        json.writeStringField("headline", html(headline));
        if (text != null && !text.isBlank()) {
            json.writeStringField("text", "<p>" + html(text.strip()).replaceAll("\\n\\s*\\n", "</p><p>").replace("\n", "<br>") + "</p>");
        }
        json.writeEndObject();
    }

    private static String html(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
