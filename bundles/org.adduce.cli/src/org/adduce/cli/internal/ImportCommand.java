package org.adduce.cli.internal;

import static java.util.stream.Collectors.joining;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFormat;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.ImportFormat;
import org.adduce.core.importing.ImporterRegistry;
import org.adduce.core.importing.SettingsFile;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = {"Reads files into a dossier, which is made if there is none.",
    "Importing the same again changes nothing, and what a person has changed or dropped stays so. All is saved at once at the "
        + "end; a file that cannot be read costs only itself.", "",
    "Exits with 1 if a file had an error."}, footer = {"",
        "Examples:",
        "  adduce import thread.txt --into race.adduce --published 2026-06-12",
        "  adduce import 'notes/*.txt' library/ --into race.adduce --json",
        "  adduce import heap.txt --into race.adduce --format text --dry-run",
        "  adduce import survey.csv --into race.adduce --settings survey.json"})
final class ImportCommand extends ReportingCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, patterns such as 'notes/**.txt', or folders.")
    private List<String> names;

    @Option(names = "--into", required = true, paramLabel = "DOSSIER", description = "The dossier's file.")
    private String into;

    @Option(names = "--format", paramLabel = "ID", description = "Read all files as this format, one that ‘adduce formats’ lists, whatever they look like.")
    private String format;

    @Option(names = "--published", paramLabel = "WHEN", description = "When the sources were published, in EDTF, where they do not say it themselves.")
    private String published;

    @Option(names = "--option", paramLabel = "NAME=VALUE", mapFallbackValue = "yes", description = "A setting of the importer, such as private=yes for an "
            + "archive of posts, or charset=windows-1252 for any; may be given again.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(names = "--settings", paramLabel = "FILE", description = "A file of settings, as the workbench saves it from its import page: a JSON object of "
            + "names and values. --option overrides single ones.")
    private String settings;

    @Option(names = "--dry-run", description = "Change nothing; say what would come of it.")
    private boolean isDryRun;

    @Mixin
    private Turn turn = new Turn();

    ImportCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() throws IOException {
        var importers = around().formats().importers().get();
        var wanted = format(importers);
        published(); // what is no time is refused before anything is read
        options = decided();
        var files = InputFiles.of(names, around());
        if (files.isEmpty()) {
            throw CommandFailure.unreadable(String.join(", ", names) + ": There are no files in it.");
        }
        try (var lock = turn(); var dossier = open()) {
            var importing = new FileImport(dossier, importers, wanted, this::told, around().log());
            var telling = new ImportTelling(around(), isJson());
            files.forEach(file -> telling.tell(importing.run(file)));
            if (!isDryRun && dossier.isDirty() && telling.isAnyRead()) {
                dossier.save();
            }
            return telling.tellTotal();
        }
    }

    /** A trial changes nothing, and so needs nobody to let go. */
    private Closeable turn() {
        return isDryRun ? () -> { } : turn.take(file(into), into, "import");
    }

    private OpenDossier open() {
        var path = file(into);
        if (!Files.exists(path)) {
            return OpenDossier.create(path, empty(path));
        }
        try {
            var dossier = OpenDossier.open(path);
            if (dossier.isReadOnly() && !isDryRun) {
                throw CommandFailure.unreadable(into + ": " + (NewerFormat.is(dossier.root()) ? NewerFormat.words(dossier.root()) + " Import with that version."
                        : "This dossier cannot be written: its disk or permissions forbid it. Change the permissions, or import into another."));
            }
            return dossier;
        } catch (IOException e) {
            throw CommandFailure.unreadable(FileWords.of(into, e));
        }
    }

    private static Dossier empty(Path path) {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        var name = path.getFileName().toString();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle(name.endsWith(DossierFormat.EXTENSION) ? name.substring(0, name.length() - DossierFormat.EXTENSION.length()) : name);
        return dossier;
    }

    private Optional<ImportFormat> format(ImporterRegistry importers) {
        if (format == null) {
            return Optional.empty();
        }
        var meant = FileImport.meant(importers, format);
        if (meant.size() != 1) {
            var known = importers.formats().stream().map(ImportFormat::id).collect(joining(", "));
            throw CommandFailure.usage("--format: “" + format + "” is " + (meant.isEmpty() ? "no format that can be read" : "more than one format")
                    + ". There are: " + known + ".");
        }
        return Optional.of(meant.getFirst());
    }

    /** What a person said of the files beside what is in them. */
    private Hints told(Hints hints) {
        var told = published().map(hints::published).orElse(hints);
        for (var option : options.entrySet()) {
            told = told.option(option.getKey(), option.getValue());
        }
        return told;
    }

    /** All settings: those of the file, then those that were typed. */
    private Map<String, String> decided() {
        var all = new LinkedHashMap<String, String>();
        try {
            if (settings != null) {
                all.putAll(SettingsFile.read(file(settings)));
            }
        } catch (ImportException e) {
            throw CommandFailure.unreadable(settings + (e.diagnostic().line() > 0 ? ":" + e.diagnostic().line() : "") + ": " + e.diagnostic().message());
        } catch (IOException e) {
            throw CommandFailure.unreadable(FileWords.of(settings, e));
        }
        all.putAll(options);
        return all;
    }

    private Optional<When> published() {
        try {
            return Optional.ofNullable(published).map(When::parse);
        } catch (WhenFormatException e) {
            throw Failures.of("--published", e);
        }
    }
}
