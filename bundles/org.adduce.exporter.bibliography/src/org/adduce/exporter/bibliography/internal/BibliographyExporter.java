package org.adduce.exporter.bibliography.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.adduce.core.exporting.ExportException;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.ExportTally;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.core.exporting.WholeFile;
import org.adduce.model.Dossier;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Source;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** What all exporters of bibliographies do: the sources that are meant, in one file, and an account of the rest. */
abstract class BibliographyExporter implements Exporter {

    private static final String LOST = "A bibliography has no place for it.";

    /** Whether line ends within a value come back: in a title, or in a variable of CSL. */
    abstract boolean keepsLineEnds(String variable);

    private void tellOfLineEnds(Source source, ExportTally tally) {
        if (isLost("title", source.getTitle())) {
            tally.lost(source, Literals.SOURCE__TITLE, "It has no line ends in titles; they became blanks.");
        }
        for (var variable : Fields.variables(source)) {
            if (isLost(variable.name(), variable.value())) {
                tally.lost(source, Literals.SOURCE__BIBLIOGRAPHY, "It has no line ends in “" + variable.name() + "”; they became blanks.");
            }
        }
    }

    private boolean isLost(String variable, String value) {
        return value != null && value.strip().indexOf('\n') >= 0 && !keepsLineEnds(variable);
    }

    /** Writes some sources. */
    abstract void write(List<Source> sources, Writer out, ExportTally tally) throws IOException;

    @Override
    public final ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException {
        if (Files.isDirectory(out)) {
            throw new ExportException(out + " is a folder; a bibliography is one file. Name a file in it.");
        }
        var tally = new ExportTally(selection);
        var sources = tally.chosen(dossier.getSources()).stream().sorted(Comparator.comparing(source -> source.getId().toString())).toList();
        for (var source : sources) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            tally.written(source, Fields.HELD, LOST);
            tellOfLineEnds(source, tally);
            source.getAuthors().forEach(tally::written);
            if (source.getPublisher() != null) {
                tally.written(source.getPublisher());
            }
        }
        WholeFile.writeText(out, writer -> write(sources, writer, tally));
        tally.leaveOutTheRest(dossier, LOST);
        return tally.report(List.of(out));
    }
}
