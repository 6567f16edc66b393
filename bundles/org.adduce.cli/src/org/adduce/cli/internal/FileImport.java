package org.adduce.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.ImportFile;
import org.adduce.core.importing.ImportFormat;
import org.adduce.core.importing.ImporterRegistry;
import org.adduce.core.importing.Imports;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Imports files one after the other into a dossier in memory. What goes wrong with one stays with that one. */
final class FileImport {

    private final OpenDossier dossier;
    private final ImporterRegistry importers;
    private final Optional<ImportFormat> wanted;
    private final UnaryOperator<Hints> told;
    private final FaultLog log;

    /**
     * Imports into a dossier.
     *
     * @param wanted the format of all files, if somebody said so
     * @param told adds what somebody said of the files: when they were published, settings of the importer
     * @param log where faults of the program go
     */
    FileImport(OpenDossier dossier, ImporterRegistry importers, Optional<ImportFormat> wanted, UnaryOperator<Hints> told, FaultLog log) {
        this.dossier = dossier;
        this.importers = importers;
        this.wanted = wanted;
        this.told = told;
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
        var id = "";
        try {
            var file = ImportFile.read(input.path());
            var format = wanted.or(() -> likeliest(file));
            if (format.isEmpty()) {
                return unknown(input, file);
            }
            id = format.get().id();
            var known = file.with(told.apply(file.hints()));
            var proposal = known.read(format.get(), new NullProgressMonitor());
            return ImportLine.of(input.name(), proposal.format(), Imports.apply(dossier, known, proposal, proposal));
        } catch (ImportException e) {
            return ImportLine.failed(input.name(), id, e.diagnostic());
        }
    }

    private Optional<ImportFormat> likeliest(ImportFile file) {
        return importers.choose(file.head(), file.hints().name()).stream().findFirst().map(candidate -> candidate.format());
    }

    /** A file that was found by the way may well be something else. */
    private static ImportLine unknown(InputFiles.Input input, ImportFile file) {
        if (!input.isNamed()) {
            return ImportLine.leftOut(input.name(), Diagnostic.warning("No importer knows this kind of file; it was left out.", 0));
        }
        return ImportLine.failed(input.name(), "", file.defect().orElseGet(() -> Diagnostic.error("No importer knows this kind of file. ‘adduce formats’ lists what can be "
                + "read; --format names one of them.", 0)));
    }

    private static String withoutName(String name, String message) {
        return message.startsWith(name + ": ") ? message.substring(name.length() + 2) : message;
    }

    /** The formats a person may mean by a name. */
    static List<ImportFormat> meant(ImporterRegistry importers, String name) {
        return importers.formats().stream().filter(format -> Formats.isMeant(format.id(), name)).toList();
    }
}
