package org.adduce.exporter.csv.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.adduce.core.exporting.ExportException;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.model.Dossier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/**
 * Writes a table a class of elements, as releng/docs/csv-format.md describes them: a folder of files, or, where the name
 * ends with {@code .csv} and elements of one class alone are selected, that one file.
 */
public final class CsvExporter implements Exporter {

    private static final String EXTENSION = ".csv";

    /** Made by the extension registry. */
    public CsvExporter() {
        // nothing to set up
    }

    @Override
    public ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException {
        var rows = new Rows(dossier, selection);
        var writing = new TableWriting(dossier, rows, monitor);
        monitor.beginTask(Messages.writing, IProgressMonitor.UNKNOWN);
        try {
            if (out.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION) && !Files.isDirectory(out)) {
                writing.write(onlyType(rows.chosenTypes(), out), out);
            } else {
                writeFolder(rows, writing, out);
            }
        } finally {
            monitor.done();
        }
        return writing.report();
    }

    private static void writeFolder(Rows rows, TableWriting writing, Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ExportException(NLS.bind(Messages.outIsFile, folder));
        }
        for (var type : rows.types()) {
            writing.write(type, folder.resolve(Table.name(type) + EXTENSION));
        }
    }

    private static EClass onlyType(List<EClass> chosen, Path out) throws ExportException {
        if (chosen.size() == 1) {
            return chosen.getFirst();
        }
        var found = chosen.isEmpty() ? Messages.nothing : String.join(", ", chosen.stream().map(Table::name).toList());
        throw new ExportException(NLS.bind(Messages.oneTableAFile, new Object[] {out, found}));
    }
}
