package org.adduce.importer.bibliography.internal.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.bibliography.internal.reference.Reference;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What was read of a file with tags.
 *
 * @param references the publications, in order
 * @param diagnostics what a person should know
 */
public record TaggedReading(List<Reference> references, List<Diagnostic> diagnostics) {

    /**
     * Reads a file of RIS, or of Web of Science, which says the same with other tags.
     *
     * @throws ImportException if it has no record
     */
    public static TaggedReading ofRis(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var text = TextDecoding.decode(bytes, hints);
        var diagnostics = new ArrayList<>(text.diagnostics());
        var records = new RisRecords(diagnostics).read(text.text(), monitor);
        if (records.isEmpty() && WosRecords.areIn(text.text())) {
            var others = new ArrayList<>(text.diagnostics());
            return of(new WosRecords(others).read(text.text(), monitor), WosReference::of, others, "It has no record of Web of Science: none begins with “PT ”");
        }
        return of(records, RisReference::of, diagnostics, "It has no record of RIS: none begins with “TY  - ”");
    }

    /**
     * Reads a file of PubMed.
     *
     * @throws ImportException if it has no record
     */
    public static TaggedReading ofNbib(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var text = TextDecoding.decode(bytes, hints);
        var diagnostics = new ArrayList<>(text.diagnostics());
        var records = NbibRecords.read(text.text(), diagnostics, monitor);
        for (var record : records) {
            if (!record.has("PMID") && !record.has("PMC") && !record.has("TI") && !record.has("BTI")) {
                diagnostics.add(Diagnostic.warning("The record says neither a PMID nor a title; it may be cut off", record.line()));
            }
        }
        return of(records, NbibReference::of, diagnostics, "It has no record of PubMed: none begins with “PMID- ”");
    }

    private static TaggedReading of(List<TaggedRecord> records, Function<TaggedRecord, Reference> maker, List<Diagnostic> diagnostics, String nothing) throws ImportException {
        if (records.isEmpty()) {
            throw new ImportException(Diagnostic.error(nothing, 1));
        }
        return new TaggedReading(records.stream().map(maker).toList(), diagnostics);
    }
}
