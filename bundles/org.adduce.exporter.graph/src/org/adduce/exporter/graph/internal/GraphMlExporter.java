package org.adduce.exporter.graph.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.ExportTally;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.core.exporting.WholeFile;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Quote;
import org.adduce.model.Snapshot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/** Writes a dossier as a graph: every element a node, every reference and every containment an edge. */
public final class GraphMlExporter implements Exporter {

    private static final int LOOK = 256;

    /** Made by the extension registry. */
    public GraphMlExporter() {
        // nothing to set up
    }

    @Override
    public ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException {
        var tally = new ExportTally(selection);
        var nodes = nodes(dossier, selection);
        nodes.forEach(tally::written);
        var keys = new GraphKeys(nodes);
        WholeFile.writeText(out, writer -> write(nodes, keys, writer, tally, monitor));
        tally.leaveOutTheRest(dossier, "A node would not tell it; it stands with what it belongs to.");
        return tally.report(List.of(out));
    }

    /** Quotations and texts stand with what they belong to, for as nodes they would hide the rest. */
    private static List<Element> nodes(Dossier dossier, Selection selection) {
        var nodes = new ArrayList<Element>();
        dossier.eAllContents().forEachRemaining(content -> {
            if (content instanceof Element element && selection.includes(element) && !(element instanceof Snapshot) && !(element instanceof Quote)) {
                nodes.add(element);
            }
        });
        nodes.sort(Comparator.comparing((Element element) -> element.eClass().getName()).thenComparing(element -> element.getId().toString()));
        return nodes;
    }

    private static void write(List<Element> nodes, GraphKeys keys, Writer out, ExportTally tally, IProgressMonitor monitor) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        keys.write(out);
        out.write("  <graph id=\"dossier\" edgedefault=\"directed\">\n");
        int looked = 0;
        for (var node : nodes) {
            if (looked++ % LOOK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            node(node, keys, out);
        }
        for (var node : nodes) {
            edges(node, out, tally);
        }
        out.write("  </graph>\n</graphml>\n");
    }

    private static void node(Element element, GraphKeys keys, Writer out) throws IOException {
        out.write("    <node id=\"" + element.getId() + "\">\n      <data key=\"type\">" + element.eClass().getName() + "</data>\n      <data key=\"label\">" + GraphKeys.escaped(GraphLabel.of(element)) + "</data>\n");
        for (var feature : element.eClass().getEAllAttributes()) {
            var value = keys.isHeld(feature) && GraphKeys.says(element, feature) ? text(element, feature) : "";
            if (!value.isEmpty()) {
                out.write("      <data key=\"" + GraphKeys.name(feature) + "\">" + GraphKeys.escaped(value) + "</data>\n");
            }
        }
        out.write("    </node>\n");
    }

    private static String text(Element element, EAttribute feature) {
        return element.eGet(feature) instanceof Collection<?> many ? String.join("; ", many.stream().map(Object::toString).sorted().toList()) : String.valueOf(element.eGet(feature));
    }

    private static void edges(Element element, Writer out, ExportTally tally) throws IOException {
        if (element.eContainer() instanceof Element around && tally.isWritten(around)) {
            edge(around, element, "contains", out);
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                for (var target : targets(element, reference)) {
                    if (tally.isWritten(target)) {
                        edge(element, target, reference.getName(), out);
                    } else {
                        tally.lost(element, reference, "What it refers to is not part of what was exported.");
                    }
                }
            }
        }
    }

    private static List<Element> targets(Element element, EReference reference) {
        var value = element.eGet(reference);
        var all = value instanceof Collection<?> many ? List.copyOf(many) : Optional.ofNullable(value).stream().toList();
        var elements = all.stream().filter(Element.class::isInstance).map(Element.class::cast);
        return (reference.isOrdered() ? elements : elements.sorted(Comparator.comparing(target -> target.getId().toString()))).toList();
    }

    private static void edge(Element from, Element to, String kind, Writer out) throws IOException {
        out.write("    <edge source=\"" + from.getId() + "\" target=\"" + to.getId() + "\"><data key=\"relation\">" + kind + "</data></edge>\n");
    }
}
