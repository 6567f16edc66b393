package org.adduce.cli.internal;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.adduce.core.exporting.ExportFormat;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.Loss;
import org.adduce.core.exporting.Selection;
import org.adduce.core.exporting.WholeFile;
import org.adduce.core.query.Kind;
import org.eclipse.core.runtime.NullProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = {"Writes a dossier, or a part of it, in another format.",
    "A part is every selected element with all it contains. Says what the format could not hold.", "",
    "With --json: a line for each thing the format could not hold, then one with the files and the counts."}, footer = {"",
        "Examples:",
        "  adduce export race.adduce --format json --out race.json",
        "  adduce export race.adduce --format csv --out tables/",
        "  adduce export race.adduce --format csv --out claims.csv --select type:claim"})
final class ExportCommand extends ReportingCommand {

    @Parameters(paramLabel = "DOSSIER", description = "The dossier's file.")
    private String name;

    @Option(names = "--format", required = true, paramLabel = "ID", description = "A format that ‘adduce formats’ lists.")
    private String format;

    @Option(names = "--out", required = true, paramLabel = "PATH", description = "The file or folder to write; a file that exists is replaced.")
    private String out;

    @Mixin
    private SelectOption select = new SelectOption();

    ExportCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() throws IOException {
        var exporter = exporter();
        var query = select.query();
        var dossier = read(name);
        var target = file(out);
        if (Files.exists(target) && Files.isSameFile(target, file(name))) {
            throw CommandFailure.usage("--out: " + out + " is the dossier itself. Choose another file.");
        }
        var selection = select.isGiven() ? Selection.of(dossier, query.in(dossier)) : Selection.whole();
        tell(exporter.export(dossier, selection, target, new NullProgressMonitor()));
        return Exit.DONE;
    }

    private ExportFormat exporter() {
        var formats = around().formats().exporters().get().formats();
        var known = formats.stream().map(ExportFormat::id).collect(joining(", "));
        return formats.stream().filter(each -> Formats.isMeant(each.id(), format)).findFirst()
                .orElseThrow(() -> CommandFailure.usage("--format: “" + format + "” is no format that can be written. There are: " + known + "."));
    }

    private void tell(ExportReport report) {
        if (isJson()) {
            report.losses().forEach(this::tellJson);
            tellJson(report);
        } else {
            report.losses().forEach(loss -> around().say("export: " + loss.type() + ' ' + loss.element()
                    + (loss.feature().isEmpty() ? "" : ", " + loss.feature()) + ": " + loss.message()));
            // what goes into a pipe or to standard output is not mixed with what is told of it
            Consumer<String> said = WholeFile.isStream(file(out)) ? around()::say : output()::line;
            report.files().forEach(file -> said.accept(shown(file)));
            said.accept(report.counts().isEmpty() ? "nothing" : new TreeMap<>(report.counts()).entrySet().stream()
                    .map(count -> count.getKey() + ": " + count.getValue()).collect(joining(", ")));
        }
    }

    private void tellJson(Loss loss) {
        output().json(json -> {
            json.writeStringField("element", loss.element().toString());
            json.writeStringField("type", loss.type());
            json.writeStringField("feature", loss.feature());
            json.writeStringField("message", loss.message());
        });
    }

    private void tellJson(ExportReport report) {
        output().json(json -> {
            json.writeBooleanField("total", true);
            json.writeStringField("format", format);
            json.writeArrayFieldStart("files");
            for (var file : report.files()) {
                json.writeString(shown(file));
            }
            json.writeEndArray();
            for (var kind : Kind.values()) {
                json.writeNumberField(kind.word(), report.counts().getOrDefault(kind, 0L));
            }
            json.writeNumberField("losses", report.losses().size());
        });
    }

    /** A file below the present folder is shown as seen from there. */
    private String shown(Path file) {
        var folder = around().folder();
        return file.startsWith(folder) && !Path.of(out).isAbsolute() ? folder.relativize(file).toString() : file.toString();
    }
}
