package org.adduce.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Found;

/** Tells what came of each file as it is done, and the sums at the end. */
final class ImportTelling {

    private final Surroundings around;
    private final boolean isJson;
    private Found found = Found.NOTHING;
    private int files;
    private int created;
    private int updated;
    private int doubtful;
    private int failed;

    ImportTelling(Surroundings around, boolean isJson) {
        this.around = around;
        this.isJson = isJson;
    }

    void tell(ImportLine line) {
        files++;
        found = found.plus(line.found());
        created += line.created();
        updated += line.updated();
        doubtful += line.doubtful();
        failed += line.isFailed() ? 1 : 0;
        if (isJson) {
            around.output().json(out -> write(line, out));
        } else {
            print(line);
        }
        around.output().flush();
    }

    boolean isAnyRead() {
        return failed < files;
    }

    /** The last line; gives how it all ended. */
    Exit tellTotal() {
        if (isJson) {
            around.output().json(this::writeTotal);
        } else if (files != 1) {
            around.output().line(files + " files: " + words(found, created, updated, doubtful) + (failed > 0 ? ", " + failed + " failed" : ""));
        }
        return Exit.findings(failed > 0);
    }

    private static void write(ImportLine line, JsonGenerator out) throws IOException {
        out.writeStringField("file", line.file());
        out.writeStringField("format", line.format());
        out.writeStringField("status", line.status());
        write(line.found(), out);
        write(line.created(), line.updated(), line.doubtful(), out);
        out.writeArrayFieldStart("diagnostics");
        for (var diagnostic : line.diagnostics()) {
            out.writeStartObject();
            out.writeStringField("severity", word(diagnostic));
            out.writeStringField("message", diagnostic.message());
            out.writeNumberField("line", diagnostic.line());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void writeTotal(JsonGenerator out) throws IOException {
        out.writeBooleanField("total", true);
        out.writeNumberField("files", files);
        out.writeNumberField("failed", failed);
        write(found, out);
        write(created, updated, doubtful, out);
    }

    private static void write(Found found, JsonGenerator out) throws IOException {
        out.writeNumberField("sources", found.sources());
        out.writeNumberField("utterances", found.utterances());
        out.writeNumberField("citations", found.citations());
        out.writeNumberField("actors", found.actors());
        out.writeNumberField("claims", found.claims());
        out.writeNumberField("assertions", found.assertions());
        out.writeNumberField("arguments", found.arguments());
        out.writeNumberField("questions", found.questions());
        out.writeNumberField("events", found.events());
    }

    private static void write(int created, int updated, int doubtful, JsonGenerator out) throws IOException {
        out.writeNumberField("created", created);
        out.writeNumberField("updated", updated);
        out.writeNumberField("doubtful", doubtful);
    }

    private void print(ImportLine line) {
        var ink = around.ink();
        around.output().line(line.file() + ": " + (line.isFailed() ? ink.bad("not imported")
                : line.format().isEmpty() ? ink.warning("left out") : words(line.found(), line.created(), line.updated(), line.doubtful())));
        for (var diagnostic : line.diagnostics()) {
            var place = diagnostic.line() > 0 ? ", line " + diagnostic.line() : "";
            around.say(word(diagnostic) + ": " + line.file() + place + ": " + diagnostic.message());
        }
    }

    private static String word(Diagnostic diagnostic) {
        return diagnostic.severity().name().toLowerCase(Locale.ROOT);
    }

    /** "1 source, 28 utterances, 4 citations, 3 actors; 36 new, 3 doubtful". */
    private static String words(Found found, int created, int updated, int doubtful) {
        var words = new Listed();
        words.add(found.sources(), "source").add(found.utterances(), "utterance").add(found.citations(), "citation").add(found.actors(), "actor")
                .add(found.claims(), "claim").add(found.assertions(), "assertion").add(found.arguments(), "argument")
                .add(found.questions(), "question").add(found.events(), "event");
        return (words.isEmpty() ? "nothing" : words) + "; " + (created == 0 && updated == 0 ? "no news" : created + " new")
                + (updated > 0 ? ", " + updated + " updated" : "") + (doubtful > 0 ? ", " + doubtful + " doubtful" : "");
    }

    /** Numbers of things with commas between them; what there is none of is left out. */
    private static final class Listed {

        private final StringBuilder text = new StringBuilder();

        Listed add(int number, String thing) {
            if (number > 0) {
                text.append(text.isEmpty() ? "" : ", ").append(number).append(' ').append(thing).append(number == 1 ? "" : "s");
            }
            return this;
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
