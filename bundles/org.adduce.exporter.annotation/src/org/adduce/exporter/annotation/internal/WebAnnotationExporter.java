package org.adduce.exporter.annotation.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.ExportTally;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.core.exporting.WholeFile;
import org.adduce.core.json.JsonText;
import org.adduce.model.Annotation;
import org.adduce.model.Assertion;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Quote;
import org.adduce.model.Source;
import org.adduce.model.Tagged;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes marked words as Web Annotations (W3C, JSON-LD): a selector by the words and one by their place, counted in code points. */
public final class WebAnnotationExporter implements Exporter {

    private static final String LOST = "An annotation has no place for it.";

    private static final Set<EStructuralFeature> OF_MARKED = Set.of(Literals.ASSERTION__CLAIM, Literals.ASSERTION__SPEAKER, Literals.ASSERTION__STANCE, Literals.ASSERTION__RECORDED_AT, Literals.ASSERTION__RECORDED_BY,
            Literals.TAGGED__TOPICS, Literals.ELEMENT__NOTE);
    private static final Set<EStructuralFeature> OF_QUOTES = Set.of(Literals.QUOTE__ANCHORS, Literals.QUOTE__EXACT, Literals.QUOTE__PREFIX, Literals.QUOTE__SUFFIX);
    private static final Comparator<Element> BY_ID = Comparator.comparing(element -> element.getId().toString());

    /** Made by the extension registry. */
    public WebAnnotationExporter() {
        // nothing to set up
    }

    @Override
    public ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException {
        var tally = new ExportTally(selection);
        WholeFile.writeText(out, writer -> {
            try (var json = JsonText.indented(writer)) {
                json.writeStartArray();
                for (var source : dossier.getSources().stream().sorted(BY_ID).toList()) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    source(source, json, tally);
                }
                json.writeEndArray();
            }
            writer.write('\n');
        });
        tally.leaveOutTheRest(dossier, LOST);
        return tally.report(List.of(out));
    }

    private static void source(Source source, JsonGenerator json, ExportTally tally) throws IOException {
        for (var annotation : tally.chosen(source.getAnnotations()).stream().sorted(BY_ID).toList()) {
            write(annotation, annotation.getQuotes(), source, json, tally);
        }
        for (var assertion : tally.chosen(source.getAssertions()).stream().sorted(BY_ID).toList()) {
            write(assertion, assertion.getQuotes(), source, json, tally);
        }
    }

    private static void write(Tagged marked, List<Quote> quotes, Source source, JsonGenerator json, ExportTally tally) throws IOException {
        if (quotes.isEmpty()) {
            return;
        }
        tally.written(marked, OF_MARKED, LOST);
        json.writeStartObject();
        json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
        json.writeStringField("id", "urn:uuid:" + marked.getId());
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", marked instanceof Annotation ? "tagging" : "describing");
        if (marked instanceof Assertion assertion) {
            record(assertion, json);
        }
        bodies(marked, json);
        json.writeArrayFieldStart("target");
        for (var quote : quotes) {
            tally.written(quote, OF_QUOTES, LOST);
            target(quote, source, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void record(Assertion assertion, JsonGenerator json) throws IOException {
        if (assertion.getRecordedAt() != null) {
            json.writeStringField("created", assertion.getRecordedAt().toString());
        }
        if (assertion.getRecordedBy() != null && !assertion.getRecordedBy().isBlank()) {
            json.writeObjectFieldStart("creator");
            json.writeStringField("type", "Person");
            json.writeStringField("name", assertion.getRecordedBy());
            json.writeEndObject();
        }
    }

    private static void bodies(Tagged marked, JsonGenerator json) throws IOException {
        var bodies = new ArrayList<String[]>();
        marked.getTopics().stream().filter(topic -> topic.getName() != null).map(topic -> topic.getName()).sorted().forEach(name -> bodies.add(new String[] {name, "tagging"}));
        if (marked instanceof Assertion assertion && assertion.getClaim() != null) {
            var speaker = assertion.getSpeaker() == null || assertion.getSpeaker().getName() == null ? "Somebody" : assertion.getSpeaker().getName();
            bodies.add(new String[] {speaker + " " + assertion.getStance().getLiteral() + ": " + Optional.ofNullable(assertion.getClaim().getText()).orElse("a claim"), "describing"});
        }
        if (marked.getNote() != null && !marked.getNote().isBlank()) {
            bodies.add(new String[] {marked.getNote(), "commenting"});
        }
        json.writeArrayFieldStart("body");
        for (var body : bodies) {
            json.writeStartObject();
            json.writeStringField("type", "TextualBody");
            json.writeStringField("value", body[0]);
            json.writeStringField("format", body[1].equals("commenting") ? "text/markdown" : "text/plain");
            json.writeStringField("purpose", body[1]);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void target(Quote quote, Source source, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", source.getUrl() == null || source.getUrl().isBlank() ? "urn:uuid:" + source.getId() : source.getUrl());
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", quote.getExact() == null ? "" : quote.getExact());
        text(json, "prefix", quote.getPrefix());
        text(json, "suffix", quote.getSuffix());
        json.writeEndObject();
        for (var anchor : quote.getAnchors().stream().sorted().toList()) {
            json.writeStartObject();
            json.writeStringField("type", "TextPositionSelector");
            json.writeNumberField("start", anchor.start());
            json.writeNumberField("end", anchor.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
