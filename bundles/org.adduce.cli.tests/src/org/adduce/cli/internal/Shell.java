package org.adduce.cli.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.adduce.core.exporting.ExporterRegistry;
import org.adduce.core.importing.Contribution;
import org.adduce.core.importing.ImporterRegistry;
import org.adduce.exporter.csv.internal.CsvExporter;
import org.adduce.exporter.json.internal.JsonExporter;
import org.eclipse.core.runtime.IStatus;

/** Runs commands in a folder as a shell would, and takes down what they say. */
final class Shell {

    /** A small dossier with something of everything. */
    static final String RACE = "race.adduce";

    private final Path folder;
    private Formats formats = new Formats(Shell::importers, Shell::exporters);

    Shell(Path folder) {
        this.folder = folder;
    }

    /** A shell in a folder in which {@link #RACE} lies. */
    static Shell withRace(Path folder) throws IOException {
        try (var race = Shell.class.getResourceAsStream(RACE)) {
            Files.copy(race, folder.resolve(RACE));
        }
        return new Shell(folder);
    }

    /** The same with other formats. */
    Shell with(Formats others) {
        var shell = new Shell(folder);
        shell.formats = others;
        return shell;
    }

    /**
     * What came of a command.
     *
     * @param code what it exited with
     * @param out standard output
     * @param err standard error
     */
    record Result(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        /** Standard output, read as JSON objects a line each. */
        List<Map<String, Object>> json() {
            return out.lines().map(JsonReading::object).toList();
        }
    }

    Result run(String... arguments) {
        return feed("", arguments);
    }

    Result feed(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new StringWriter();
        var around = new Surroundings(folder, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), new Output(out),
                new PrintWriter(err, true), Ink.NONE, formats, new FaultLog(log()));
        int code = new Program(around).run(List.of(arguments));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    Path log() {
        return folder.resolve("log").resolve("faults.log");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String read(String name) throws IOException {
        return Files.readString(file(name));
    }

    void write(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
    }

    private static ImporterRegistry importers() {
        return new ImporterRegistry(List.of(
                new Contribution("org.tests.paragraphs", "Paragraphs", List.of("par"), List.of(), "org.tests", ParagraphImporter::new)), Shell::fail);
    }

    private static ExporterRegistry exporters() {
        return new ExporterRegistry(List.of(
                new org.adduce.core.exporting.Contribution("json", "JSON", List.of("json"), "org.adduce.exporter.json", JsonExporter::new),
                new org.adduce.core.exporting.Contribution("csv", "Tables", List.of("csv"), "org.adduce.exporter.csv", CsvExporter::new)), Shell::fail);
    }

    private static void fail(IStatus status) {
        throw new AssertionError(status.toString(), status.getException());
    }
}
