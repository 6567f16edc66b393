package org.adduce.exporter.json.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.adduce.core.exporting.ExportException;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.core.exporting.WholeFile;
import org.adduce.core.json.ElementJson;
import org.adduce.core.json.JsonText;
import org.adduce.model.Dossier;
import org.adduce.model.derived.Dating;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Writes a dossier as one JSON document, as releng/docs/json-format.md describes it. */
public final class JsonExporter implements Exporter {

    /** Made by the extension registry. */
    public JsonExporter() {
        // nothing to set up
    }

    @Override
    public ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException {
        if (Files.isDirectory(out)) {
            throw new ExportException(NLS.bind(Messages.outIsFolder, out));
        }
        monitor.beginTask(Messages.writing, IProgressMonitor.UNKNOWN);
        try {
            var tally = new Tally(selection, monitor);
            WholeFile.writeText(out, writer -> {
                try (var json = JsonText.indented(writer)) {
                    new ElementJson(Dating.of(dossier), tally::takes).write(dossier, json);
                }
                writer.write('\n');
            });
            return new ExportReport(List.of(out), tally.counts(), tally.losses());
        } finally {
            monitor.done();
        }
    }
}
