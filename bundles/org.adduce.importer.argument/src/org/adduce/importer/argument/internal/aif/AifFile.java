package org.adduce.importer.argument.internal.aif;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.TextDecoding;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A file with one nodeset or more.
 *
 * @param nodesets the nodesets, which newer files keep with the annotated text around them
 * @param roots what they stand in
 * @param diagnostics what is to be said of the bytes
 */
public record AifFile(List<JsonObject> nodesets, List<JsonObject> roots, List<Diagnostic> diagnostics) {

    private static final int MOST_REMARKS = 200;
    private static final Set<String> TYPES = Set.of("I", "RA", "CA", "MA", "PA", "YA", "TA", "L", "S");

    /** Whether some first bytes look like one. */
    public static Confidence recognise(byte[] head) {
        var utf8 = TextDecoding.head(head).getBytes(StandardCharsets.UTF_8);
        return JsonReader.glance(utf8, 0).flatMap(AifFile::first).map(AifFile::nodeset).filter(AifFile::isNodeset).map(set -> Confidence.CERTAIN).orElse(Confidence.NONE);
    }

    private static Optional<JsonObject> first(JsonNode node) {
        return node instanceof JsonArray array ? array.objects().stream().findFirst() : Optional.of((JsonObject) node);
    }

    private static JsonObject nodeset(JsonObject root) {
        return root.object("AIF").filter(inner -> inner.array("nodes").isPresent() || root.array("nodes").isEmpty()).orElse(root);
    }

    private static boolean isNodeset(JsonObject object) {
        var nodes = object.array("nodes");
        boolean isTyped = nodes.stream().flatMap(array -> array.objects().stream()).anyMatch(node -> node.has("nodeID") && TYPES.contains(node.text("type")));
        return isTyped || nodes.filter(array -> array.size() == 0).isPresent() && object.has("locutions");
    }

    /**
     * Reads a file.
     *
     * @throws ImportException if there is no nodeset in it
     */
    public static AifFile read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var decoded = TextDecoding.decode(bytes, hints);
        var sink = new Sink(monitor);
        sink.diagnostics.addAll(decoded.diagnostics());
        try {
            JsonReader.read(decoded.text().getBytes(StandardCharsets.UTF_8), 0, sink);
        } catch (CancellationException canceled) {
            throw new OperationCanceledException();
        }
        if (sink.nodesets.isEmpty()) {
            throw new ImportException(sink.diagnostics.stream().filter(said -> said.severity() == Diagnostic.Severity.ERROR).findFirst()
                    .orElse(Diagnostic.error("There is no argument map of AIF in it: nothing with \u201Cnodes\u201D that have a \u201CnodeID\u201D and a \u201Ctype\u201D.", 1)));
        }
        return new AifFile(sink.nodesets, sink.roots, sink.diagnostics);
    }

    private static final class Sink implements JsonReader.Sink {
        private final List<JsonObject> nodesets = new ArrayList<>();
        private final List<JsonObject> roots = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private final IProgressMonitor monitor;

        Sink(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public boolean value(Object value, int line) {
            if (value instanceof JsonObject root && isNodeset(nodeset(root))) {
                nodesets.add(nodeset(root));
                roots.add(root);
            } else if (!(value instanceof JsonObject cut && cut.isCut())) {
                diagnostics.add(Diagnostic.warning("This is no argument map and was left out", line));
            }
            return !monitor.isCanceled();
        }

        @Override
        public void problem(JsonProblem problem) {
            if (diagnostics.size() < MOST_REMARKS) {
                var words = problem.message() + (problem.path().isEmpty() ? "" : " (at " + problem.path() + ")");
                diagnostics.add(problem.isLoss() ? Diagnostic.error(words, problem.line()) : Diagnostic.warning(words, problem.line()));
            }
        }

        @Override
        public boolean isCanceled() {
            return monitor.isCanceled();
        }
    }
}
