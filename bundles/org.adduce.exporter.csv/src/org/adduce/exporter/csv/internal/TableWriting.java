package org.adduce.exporter.csv.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.Loss;
import org.adduce.core.exporting.WholeFile;
import org.adduce.core.query.Kind;
import org.adduce.model.Attachment;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.derived.Dating;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** Writes tables one after the other and keeps account. */
final class TableWriting {

    private final Rows rows;
    private final IProgressMonitor monitor;
    private final List<Loss> losses = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private final Cells cells;

    TableWriting(Dossier dossier, Rows rows, IProgressMonitor monitor) {
        this.rows = rows;
        this.monitor = monitor;
        this.cells = new Cells(Dating.of(dossier), losses::add);
    }

    void write(EClass type, Path file) throws IOException {
        var table = Table.of(type, cells);
        WholeFile.writeText(file, writer -> {
            var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
            csv.printRecord(table.heads());
            for (Iterator<? extends Element> elements = rows.of(type).iterator(); elements.hasNext();) {
                write(elements.next(), table, csv);
            }
            csv.flush();
        });
        files.add(file);
    }

    private void write(Element element, Table table, CSVPrinter csv) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        for (var column : table.columns()) {
            csv.print(column.cell().apply(element));
        }
        csv.println();
        Kind.of(table.type()).ifPresent(kind -> counts.merge(kind, 1L, Long::sum));
        accountFor(element);
    }

    private void accountFor(Element element) {
        if (element.getLeftovers() != null) {
            losses.add(Loss.of(element, "leftovers", Messages.leftoversLost));
        }
        switch (element) {
            case Attachment attachment -> losses.add(Loss.of(attachment, NLS.bind(Messages.bytesLeft, attachment.getName())));
            case Dossier dossier when !dossier.getReceipts().isEmpty() -> losses.add(Loss.of(dossier, "receipts", Messages.receiptsLost));
            default -> {
            }
        }
    }

    ExportReport report() {
        return new ExportReport(files, counts, losses);
    }
}
