package org.adduce.importer.bibliography.internal.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.DecodedText;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.bibliography.internal.latex.Latex;
import org.adduce.importer.bibliography.internal.latex.Macros;
import org.adduce.importer.bibliography.internal.reference.Reference;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads a file of BibTeX or BibLaTeX, from its bytes to its publications. */
public final class BibtexReading {

    private static final int MOST = 20;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    private BibtexReading() {
    }

    /**
     * Reads a file.
     *
     * @throws ImportException if it has no entry that can be read
     */
    public static BibtexReading of(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var reading = new BibtexReading();
        reading.read(text(bytes, hints), monitor);
        return reading;
    }

    private static DecodedText text(byte[] bytes, Hints hints) throws ImportException {
        return hints.options().containsKey(Hints.CHARSET) ? TextDecoding.decode(bytes, hints) : TextDecoding.decode(bytes, DeclaredCharset.of(bytes));
    }

    /** What a person should know. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The publications, in order. */
    public List<Reference> references() {
        return references;
    }

    private void read(DecodedText text, IProgressMonitor monitor) throws ImportException {
        diagnostics.addAll(text.diagnostics());
        var reader = new BibReader(text.text(), diagnostics, monitor);
        var entries = reader.read();
        if (entries.isEmpty() && !reader.isSound()) {
            throw nothing(reader.firstBroken());
        }
        if (entries.isEmpty()) {
            diagnostics.add(Diagnostic.info("It has no entries, only abbreviations or remarks", 0));
        }
        var latex = new Latex(Macros.of(reader.preambles()));
        readEntries(entries, latex);
        tellRepeated(entries);
        tellUnknown(latex);
    }

    private static ImportException nothing(Optional<Diagnostic> broken) {
        return new ImportException(broken.map(first -> Diagnostic.error("None of its entries can be read. " + first.message(), first.line()))
                .orElseGet(() -> Diagnostic.error("It has no entry of BibTeX, such as @article{key, title = {...}}", 0)));
    }

    private void readEntries(List<BibEntry> entries, Latex latex) {
        var library = new Library(entries);
        var inheritance = new Inheritance(library);
        var maker = new EntryReference(latex, diagnostics);
        var made = new HashMap<BibEntry, Reference>();
        for (var entry : entries) {
            if (!entry.type().equals("xdata")) {
                var reference = maker.read(inheritance.complete(entry), entry);
                made.put(entry, reference);
                references.add(reference);
            }
        }
        for (var entry : entries) {
            inheritance.container(entry).map(made::get).ifPresent(container -> put(made.get(entry), container));
        }
        tellMissing(entries, library);
    }

    private void put(Reference part, Reference container) {
        for (var around = Optional.of(container); around.isPresent(); around = around.get().container()) {
            if (around.get() == part) {
                diagnostics.add(Diagnostic.warning("“" + part.citationKey() + "” and what it stands in stand in each other; it was left beside it", part.line()));
                return;
            }
        }
        part.container(container);
    }

    private void tellMissing(List<BibEntry> entries, Library library) {
        for (var entry : entries) {
            entry.field("crossref").filter(field -> library.find(field.value()).isEmpty()).ifPresent(field -> diagnostics.add(Diagnostic
                    .warning("“" + entry.key() + "” says that it stands in “" + field.value().strip() + "”, which is not in the file", field.line())));
        }
    }

    private void tellRepeated(List<BibEntry> entries) {
        Map<String, Integer> lines = new HashMap<>();
        var told = new HashSet<String>();
        for (var entry : entries) {
            var first = entry.key().isEmpty() ? null : lines.putIfAbsent(entry.key(), entry.line());
            if (first != null && told.size() < MOST && told.add(entry.key())) {
                diagnostics.add(Diagnostic.info("The key “" + entry.key() + "” of line " + first + " is given again; both entries are kept", entry.line()));
            }
        }
    }

    private void tellUnknown(Latex latex) {
        if (!latex.unknown().isEmpty()) {
            var some = latex.unknown().stream().limit(MOST).toList();
            diagnostics.add(Diagnostic.info("Commands of LaTeX that nobody knows here stay as they are written: " + String.join(", ", some), 0));
        }
    }
}
