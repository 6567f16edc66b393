package org.adduce.importer.social.internal.read;

import java.util.concurrent.CancellationException;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.social.internal.post.ProposalWriter;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads one format of JSON. */
public record SocialFormat(String id, Dialect dialect) implements Importer {

    @Override
    public Confidence recognise(byte[] head, String name) {
        var json = JsonBytes.head(head);
        return JsonReader.glance(json.bytes(), json.start()).map(start -> recognise(start, json)).orElse(Confidence.NONE);
    }

    private Confidence recognise(JsonNode start, JsonBytes json) {
        if (dialect instanceof ScriptDialect script && !json.script().isBlank()) {
            return script.recognise(json.script());
        }
        var first = start instanceof JsonArray array && !array.objects().isEmpty() ? array.objects().getFirst() : start;
        return dialect.recognise(first);
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var remarks = new Remarks();
        var json = JsonBytes.of(bytes, hints, remarks);
        var collector = dialect.collector(hints, remarks);
        var records = new Records(collector, remarks, monitor);
        try {
            JsonReader.read(json.bytes(), json.start(), records);
        } catch (CancellationException canceled) {
            throw new OperationCanceledException();
        }
        refuse(monitor, records, remarks);
        var writer = new ProposalWriter(hints, remarks);
        collector.finish(writer);
        return writer.write(id);
    }

    private void refuse(IProgressMonitor monitor, Records records, Remarks remarks) throws ImportException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (records.taken == 0) {
            throw new ImportException(remarks.all().stream().filter(remark -> remark.severity() == Diagnostic.Severity.ERROR).findFirst()
                    .orElse(Diagnostic.error("There is no " + dialect.label() + " in it. Choose another format, or export it again.", records.firstLine)));
        }
    }

    private static final class Records implements JsonReader.Sink {

        private final Collector collector;
        private final Remarks remarks;
        private final IProgressMonitor monitor;
        private int taken;
        private int firstLine = 1;

        Records(Collector collector, Remarks remarks, IProgressMonitor monitor) {
            this.collector = collector;
            this.remarks = remarks;
            this.monitor = monitor;
        }

        @Override
        public boolean value(Object value, int line) {
            if (value instanceof JsonNode node && collector.take(node)) {
                taken++;
                remarks.read(node);
            } else if (!(value instanceof JsonNode node && node.isCut())) {
                firstLine = taken == 0 ? line : firstLine;
                remarks.count(Diagnostic.Severity.WARNING, "Records of another kind that were left out", line);
            }
            return !monitor.isCanceled();
        }

        @Override
        public void problem(JsonProblem problem) {
            remarks.problem(problem);
        }

        @Override
        public boolean isCanceled() {
            return monitor.isCanceled();
        }
    }
}
