package org.adduce.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.adduce.core.file.DossierFile;
import org.adduce.core.query.Counts;
import org.adduce.core.query.Kind;
import org.adduce.model.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "info", description = "Says how much a dossier holds, which time it spans and how large it is.")
final class InfoCommand extends ReportingCommand {

    @Parameters(paramLabel = "DOSSIER", description = "The dossier's file.")
    private String name;

    InfoCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() throws IOException {
        var dossier = read(name);
        var counts = Counts.of(dossier);
        var spans = Spans.of(dossier);
        long bytes = Files.size(file(name));
        if (isJson()) {
            output().json(out -> writeJson(out, dossier, counts, spans, bytes));
        } else {
            print(dossier, counts, spans, bytes);
        }
        return Exit.DONE;
    }

    private void writeJson(JsonGenerator out, Dossier dossier, Counts counts, Spans spans, long bytes) throws IOException {
        out.writeStringField("file", name);
        out.writeStringField("id", dossier.getId().toString());
        out.writeStringField("title", Words.orEmpty(dossier.getTitle()));
        out.writeNumberField("formatVersion", dossier.getFormatVersion());
        out.writeNumberField("bytes", bytes);
        out.writeNumberField("attachmentBytes", attachmentBytes());
        out.writeNumberField("elements", counts.elements());
        for (var kind : Kind.values()) {
            out.writeNumberField(kind.word(), counts.of(kind));
        }
        writeSpan(out, "said", spans.said());
        writeSpan(out, "about", spans.about());
    }

    private static void writeSpan(JsonGenerator out, String key, Spans.Span span) throws IOException {
        out.writeObjectFieldStart(key);
        out.writeStringField("earliest", span.earliestText());
        out.writeStringField("latest", span.latestText());
        out.writeEndObject();
    }

    private void print(Dossier dossier, Counts counts, Spans spans, long bytes) throws IOException {
        output().line(ink().strong(Words.orEmpty(dossier.getTitle())));
        dossierLines(counts).forEach(output()::line);
        output().line("said         " + spans.said());
        output().line("about        " + spans.about());
        output().line("size         " + Sizes.words(bytes) + (attachmentBytes() > 0 ? ", attachments " + Sizes.words(attachmentBytes()) : ""));
    }

    private static List<String> dossierLines(Counts counts) {
        return List.of(Kind.values()).stream().filter(kind -> counts.of(kind) > 0)
                .map(kind -> "%-12s %,d".formatted(kind.word(), counts.of(kind))).toList();
    }

    private long attachmentBytes() throws IOException {
        return Sizes.ofFolder(DossierFile.at(file(name)).attachments());
    }
}
