package org.adduce.exporter.bibliography.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.core.exporting.ExportTally;
import org.adduce.core.json.JsonText;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Source;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;

/** Writes sources as CSL-JSON. */
public final class CslJsonExporter extends BibliographyExporter {

    private static final Set<String> PEOPLE = Set.of("editor", "translator", "container-author", "director", "illustrator", "collection-editor", "recipient", "interviewer", "composer", "original-author", "reviewed-author");
    private static final Set<String> DATES = Set.of("issued", "accessed", "event-date", "original-date", "submitted", "available-date");
    private static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?([~?%]?)");
    /** What a reader of CSL-JSON would take for an entity or a mark of its own; all else stands as it is, for most programs show an entity as it is written. */
    private static final Pattern ENTITY = Pattern.compile("&(?=(?:lt|gt|quot|amp);)");
    private static final Pattern TAG = Pattern.compile("(?i)<(?=/?(?:(?:i|b|sup|sub|sc|em|strong|span)\\b|jats:))");

    @Override
    boolean keepsLineEnds(String variable) {
        return true;
    }

    @Override
    void write(List<Source> sources, Writer out, ExportTally tally) throws IOException {
        var keys = new HashSet<String>();
        try (var json = JsonText.indented(out)) {
            json.writeStartArray();
            for (var source : sources) {
                json.writeStartObject();
                item(source, Fields.key(source, keys), json, tally);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    private static void item(Source source, String key, JsonGenerator json, ExportTally tally) throws IOException {
        json.writeStringField("id", key);
        json.writeStringField("type", Fields.type(source));
        text(json, "title", source.getTitle());
        people(json, "author", Names.authors(source));
        date(json, "issued", source.getPublished() == null ? "" : source.getPublished().text());
        text(json, "publisher", source.getPublisher() == null ? null : source.getPublisher().getName());
        text(json, "URL", source.getUrl());
        text(json, "language", source.getLanguage());
        var used = said(source);
        for (var variable : Fields.variables(source)) {
            if (!used.add(variable.name())) {
                tally.lost(source, Literals.SOURCE__BIBLIOGRAPHY, "CSL-JSON has one “" + variable.name() + "”; “" + variable.value() + "” was left out.");
            } else if (PEOPLE.contains(variable.name())) {
                people(json, variable.name(), Names.list(variable.value()));
            } else if (DATES.contains(variable.name())) {
                date(json, variable.name(), variable.value());
            } else {
                text(json, variable.name(), variable.value());
            }
        }
    }

    /** The variables that the features of the source took. */
    private static Set<String> said(Source source) {
        var said = new HashSet<>(Set.of("id", "type", "title", "author"));
        take(said, "issued", source.getPublished());
        take(said, "publisher", source.getPublisher());
        take(said, "URL", source.getUrl());
        take(said, "language", source.getLanguage());
        return said;
    }

    private static void take(Set<String> said, String name, Object value) {
        if (value != null) {
            said.add(name);
        }
    }

    private static void text(JsonGenerator json, String name, String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, TAG.matcher(ENTITY.matcher(value).replaceAll("&amp;")).replaceAll("&lt;"));
        }
    }

    private static void people(JsonGenerator json, String name, List<Name> names) throws IOException {
        if (names.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (var person : names) {
            json.writeStartObject();
            if (person.isWhole()) {
                text(json, "literal", person.family());
            } else {
                text(json, "family", person.family());
                text(json, "given", person.given());
                text(json, "suffix", person.suffix());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** As parts where it is a day, a month, a year or a span of these; else in the words of EDTF, or in those that are no date. */
    private static void date(JsonGenerator json, String name, String edtf) throws IOException {
        if (edtf.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        var ends = edtf.split("/");
        boolean isPlain = ends.length <= 2 && List.of(ends).stream().allMatch(end -> DATE.matcher(end).matches());
        boolean isSure = isPlain && List.of(ends).stream().noneMatch(end -> end.matches(".*[?%~]"));
        boolean isCirca = isPlain && !isSure && List.of(ends).stream().allMatch(end -> end.endsWith("~"));
        if (isSure || isCirca) {
            json.writeArrayFieldStart("date-parts");
            for (var end : ends) {
                parts(json, end);
            }
            json.writeEndArray();
        }
        if (isCirca) {
            json.writeBooleanField("circa", true);
        } else if (!isSure) {
            text(json, "edtf", isTime(edtf) ? edtf : "");
            json.writeStringField("literal", edtf);
        }
        json.writeEndObject();
    }

    private static boolean isTime(String edtf) {
        try {
            When.parse(edtf);
            return true;
        } catch (WhenFormatException words) {
            return false;
        }
    }

    private static void parts(JsonGenerator json, String date) throws IOException {
        var found = DATE.matcher(date);
        json.writeStartArray();
        for (int i = 1; found.matches() && i <= 3 && found.group(i) != null; i++) {
            int part = Integer.parseInt(found.group(i));
            json.writeNumber(i == 1 && part <= 0 ? part - 1 : part); // the year before 1 is -1 in CSL, and 0 in EDTF
        }
        json.writeEndArray();
    }
}
