package org.adduce.importer.bibliography.internal.csl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.bibliography.internal.reference.Reference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads a file of CSL-JSON: a list of items, one item, an object with a list named {@code items}, or one item a line. */
public final class CslReading {

    private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());
    private static final int LOOK = 256;
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
        reading.read(text.text());
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

    private void read(String text) throws ImportException {
        try (var parser = JSON.getFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                readValue(parser);
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            var message = "The JSON is broken: " + e.getOriginalMessage();
            if (references.isEmpty()) {
                throw new ImportException(Diagnostic.error(message + "; correct it there and import the file again", line), e);
            }
            diagnostics.add(Diagnostic.error(message + "; what comes before was read, what comes after was not", line));
        } catch (IOException e) {
            throw new ImportException(Diagnostic.error("The text cannot be read: " + e.getMessage(), 0), e);
        }
        if (references.isEmpty()) {
            throw new ImportException(Diagnostic.error("It has no item of CSL-JSON: a list of objects with type and title", 1));
        }
    }

    private void readValue(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                readValue(parser);
            }
            return;
        }
        int line = parser.currentTokenLocation().getLineNr();
        JsonNode node = JSON.readTree(parser);
        if (node != null && node.isObject()) {
            readObject(node, line);
        } else if (diagnostics.size() < MOST) {
            diagnostics.add(Diagnostic.warning("An object should stand here; what does was left out", line));
        }
    }

    private void readObject(JsonNode node, int line) {
        if (references.size() % LOOK == 0 && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        for (var list : List.of("items", "references")) {
            if (node.path(list).isArray() && !node.has("title")) {
                node.path(list).forEach(item -> add(item, line));
                return;
            }
        }
        add(node.path("message").isObject() ? node.path("message") : node, line);
    }

    private void add(JsonNode item, int line) {
        if (item.isObject() && (item.has("type") || item.has("title") || item.has("author") || item.has("container-title"))) {
            references.add(new CslReference(line, diagnostics).read(item));
        } else if (diagnostics.size() < MOST) {
            diagnostics.add(Diagnostic.warning("An object without type, title and author is no item of a bibliography and was left out", line));
        }
    }
}
