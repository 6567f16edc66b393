package org.adduce.importer.bibliography.internal.csl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.bibliography.internal.reference.Reference;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonObject;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads a file of CSL-JSON: a list of items, one item, an object with a list named {@code items}, or one item a line. A
 * broken item is skipped with a word.
 */
public final class CslReading implements JsonReader.Sink {

    private static final int MOST = 200;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final IProgressMonitor monitor;

    private CslReading(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /**
     * Reads a file.
     *
     * @throws ImportException if nothing of it can be read
     */
    public static CslReading of(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var text = TextDecoding.decode(bytes, hints);
        var reading = new CslReading(monitor);
        reading.diagnostics.addAll(text.diagnostics());
        try {
            JsonReader.read(text.text().getBytes(StandardCharsets.UTF_8), 0, reading);
        } catch (CancellationException canceled) {
            throw new OperationCanceledException();
        }
        reading.requireItems();
        return reading;
    }

    /** What a person should know. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The publications, in order. */
    public List<Reference> references() {
        return references;
    }

    private void requireItems() throws ImportException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (references.isEmpty()) {
            throw new ImportException(diagnostics.stream().filter(said -> said.severity() == Diagnostic.Severity.ERROR).findFirst()
                    .orElse(Diagnostic.error("It has no item of CSL-JSON: a list of objects with type and title", 1)));
        }
    }

    @Override
    public boolean value(Object value, int line) {
        switch (value) {
            case JsonObject object -> object(object);
            case JsonArray list -> list.all().forEach(item -> value(item, list.line()));
            case null, default -> tell(Diagnostic.warning("An object should stand here; what does was left out", line));
        }
        return !monitor.isCanceled();
    }

    @Override
    public void problem(JsonProblem problem) {
        tell(problem.isLoss() ? Diagnostic.error("The JSON is broken: " + problem.message() + "; correct it and import the file again", problem.line())
                : Diagnostic.warning(problem.message(), problem.line()));
    }

    @Override
    public boolean isCanceled() {
        return monitor.isCanceled();
    }

    private void object(JsonObject object) {
        for (var list : List.of("items", "references")) {
            if (object.array(list).isPresent() && !object.knows("title")) {
                object.objects(list).forEach(this::add);
                return;
            }
        }
        add(object.object("message").orElse(object));
    }

    private void add(JsonObject item) {
        if (item.isCut()) {
            // half an item would look like a whole one; that it is broken was told
            return;
        }
        if (item.knows("type") || item.knows("title") || item.knows("author") || item.knows("container-title")) {
            references.add(new CslReference(item.line(), diagnostics).read(item));
        } else {
            tell(Diagnostic.warning("An object without type, title and author is no item of a bibliography and was left out", item.line()));
        }
    }

    private void tell(Diagnostic said) {
        if (diagnostics.size() < MOST) {
            diagnostics.add(said);
        }
    }
}
