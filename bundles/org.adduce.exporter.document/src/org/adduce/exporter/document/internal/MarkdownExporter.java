package org.adduce.exporter.document.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.adduce.core.exporting.ExportException;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.ExportTally;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.core.exporting.WholeFile;
import org.adduce.model.Dossier;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes a dossier as a text in Markdown. */
public final class MarkdownExporter implements Exporter {

    /** Made by the extension registry. */
    public MarkdownExporter() {
        // nothing to set up
    }

    @Override
    public ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException {
        if (Files.isDirectory(out)) {
            throw new ExportException(out + " is a folder; a document is one file. Name a file that ends with .md.");
        }
        var tally = new ExportTally(selection);
        var plan = new ReportPlan(dossier, tally);
        WholeFile.writeText(out, writer -> new MarkdownReport(plan, writer, monitor).write());
        tally.leaveOutTheRest(dossier, "The document does not tell it, or tells it only as a part of something else.");
        return tally.report(List.of(out));
    }
}
