package org.adduce.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.ImportFormat;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.ImporterRegistry;
import org.adduce.core.importing.Imports;
import org.adduce.model.time.When;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Imports files one after the other into a dossier in memory. What goes wrong with one stays with that one. */
final class FileImport {

    private final OpenDossier dossier;
    private final ImporterRegistry importers;
    private final Optional<ImportFormat> wanted;
    private final Optional<When> published;
    private final FaultLog log;

    /**
     * Imports into a dossier.
     *
     * @param wanted the format of all files, if somebody said so
     * @param published when they were published, if somebody said so
     * @param log where faults of the program go
     */
    FileImport(OpenDossier dossier, ImporterRegistry importers, Optional<ImportFormat> wanted, Optional<When> published, FaultLog log) {
        this.dossier = dossier;
        this.importers = importers;
        this.wanted = wanted;
        this.published = published;
        this.log = log;
    }

    ImportLine run(InputFiles.Input input) {
        try {
            return read(input);
        } catch (IOException e) {
            return ImportLine.failed(input.name(), "", Diagnostic.error(withoutName(input.name(), FileWords.of(input.name(), e)), 0));
        } catch (OutOfMemoryError e) {
            return ImportLine.failed(input.name(), "", Diagnostic.error("This file is too large for the memory there is. Split it, or give Java more, "
                    + "as in JAVA_TOOL_OPTIONS=-Xmx4g.", 0));
        } catch (RuntimeException e) {
            var details = log.add("import " + input.name(), e).map(file -> " Details are in " + file + "; please report them.").orElse("");
            return ImportLine.failed(input.name(), "",
                    Diagnostic.error("Something went wrong in the program itself (" + e.getClass().getSimpleName() + ")." + details, 0));
        }
    }

    private ImportLine read(InputFiles.Input input) throws IOException {
        if (Files.size(input.path()) > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError();
        }
        var bytes = Files.readAllBytes(input.path());
        var name = input.path().getFileName().toString();
        var format = wanted.or(() -> likeliest(bytes, name));
        if (format.isEmpty()) {
            return unknown(input);
        }
        try {
            var proposal = format.get().read(bytes, new Hints(name, captured(input), published, Map.of()), new NullProgressMonitor());
            return ImportLine.of(input.name(), proposal.format(), Imports.apply(dossier, proposal));
        } catch (ImportException e) {
            return ImportLine.failed(input.name(), format.get().id(), e.diagnostic());
        }
    }

    private Optional<ImportFormat> likeliest(byte[] bytes, String name) {
        var head = Arrays.copyOf(bytes, Math.min(bytes.length, Importer.HEAD_LENGTH));
        return importers.choose(head, name).stream().findFirst().map(candidate -> candidate.format());
    }

    /** A file that was found by the way may well be something else. */
    private static ImportLine unknown(InputFiles.Input input) {
        return input.isNamed()
                ? ImportLine.failed(input.name(), "", Diagnostic.error("No importer knows this kind of file. ‘adduce formats’ lists what can be "
                        + "read; --format names one of them.", 0))
                : ImportLine.leftOut(input.name(), Diagnostic.warning("No importer knows this kind of file; it was left out.", 0));
    }

    /** The text was captured when its file was written last; that is the same whenever the file is imported. */
    private static Instant captured(InputFiles.Input input) throws IOException {
        return Files.getLastModifiedTime(input.path()).toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String withoutName(String name, String message) {
        return message.startsWith(name + ": ") ? message.substring(name.length() + 2) : message;
    }

    /** The formats a person may mean by a name. */
    static List<ImportFormat> meant(ImporterRegistry importers, String name) {
        return importers.formats().stream().filter(format -> Formats.isMeant(format.id(), name)).toList();
    }
}
