package org.adduce.exporter.argument.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.ExportTally;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.core.exporting.WholeFile;
import org.adduce.core.json.JsonText;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Polarity;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes claims and arguments as a nodeset of the Argument Interchange Format: I, RA and CA nodes; schemes with many premises stay one node. */
public final class AifExporter implements Exporter {

    private static final String LOST = "AIF has no place for it.";
    private static final Set<EStructuralFeature> OF_CLAIMS = Set.of(Literals.CLAIM__TEXT);
    private static final Set<EStructuralFeature> OF_ARGUMENTS = Set.of(Literals.ARGUMENT__PREMISES, Literals.ARGUMENT__CONCLUSION, Literals.ARGUMENT__POLARITY, Literals.ARGUMENT__SCHEME);

    /** Made by the extension registry. */
    public AifExporter() {
        // nothing to set up
    }

    @Override
    public ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException {
        var tally = new ExportTally(selection);
        var set = ArgumentSet.of(dossier, tally, monitor);
        WholeFile.writeText(out, writer -> {
            try (var json = JsonText.indented(writer)) {
                json.writeStartObject();
                nodes(set, json, tally);
                edges(set, json);
                json.writeArrayFieldStart("locutions");
                json.writeEndArray();
                json.writeEndObject();
            }
            writer.write('\n');
        });
        tally.leaveOutTheRest(dossier, LOST);
        return tally.report(List.of(out));
    }

    private static void nodes(ArgumentSet set, JsonGenerator json, ExportTally tally) throws IOException {
        json.writeArrayFieldStart("nodes");
        for (Claim claim : set.claims()) {
            tally.written(claim, OF_CLAIMS, LOST);
            node(json, claim, "I", claim.getText() == null ? "" : claim.getText(), "");
        }
        for (Argument argument : set.arguments()) {
            tally.written(argument, OF_ARGUMENTS, LOST);
            var scheme = argument.getScheme() == null ? "" : argument.getScheme();
            var qualifying = argument.getPolarity() == Polarity.QUALIFIES ? qualifying(scheme) : "";
            if (!qualifying.isEmpty()) {
                node(json, argument, qualifying, scheme, scheme);
                continue;
            }
            boolean isFor = argument.getPolarity() == Polarity.SUPPORTS;
            var written = isFor ? Polarity.SUPPORTS : argument.getConclusion() instanceof Argument ? Polarity.UNDERCUTS : Polarity.REBUTS;
            if (argument.getPolarity() != written) {
                tally.lost(argument, Literals.ARGUMENT__POLARITY, "AIF supports or is in conflict; that it " + argument.getPolarity().getLiteral() + " was written as a conflict.");
            }
            node(json, argument, isFor ? "RA" : "CA", isFor ? "Default Inference" : "Default Conflict", scheme);
        }
        json.writeEndArray();
    }

    /** AIF has nodes for what is said again in other words and for what is preferred. */
    private static String qualifying(String scheme) {
        var name = scheme.toLowerCase(Locale.ROOT);
        return name.contains("rephrase") ? "MA" : name.contains("preference") ? "PA" : "";
    }

    private static void node(JsonGenerator json, Element element, String type, String text, String scheme) throws IOException {
        json.writeStartObject();
        json.writeStringField("nodeID", element.getId().toString());
        json.writeStringField("text", scheme.isEmpty() ? text : scheme);
        json.writeStringField("type", type);
        if (!scheme.isEmpty()) {
            json.writeStringField("scheme", scheme);
        }
        json.writeEndObject();
    }

    private static void edges(ArgumentSet set, JsonGenerator json) throws IOException {
        int number = 0;
        json.writeArrayFieldStart("edges");
        for (Argument argument : set.arguments()) {
            for (Claim premise : set.premises(argument)) {
                edge(json, ++number, premise, argument);
            }
            if (argument.getConclusion() != null) {
                edge(json, ++number, argument, argument.getConclusion());
            }
        }
        json.writeEndArray();
    }

    private static void edge(JsonGenerator json, int number, Element from, Element to) throws IOException {
        json.writeStartObject();
        json.writeStringField("edgeID", Integer.toString(number));
        json.writeStringField("fromID", from.getId().toString());
        json.writeStringField("toID", to.getId().toString());
        json.writeNullField("formEdgeID");
        json.writeEndObject();
    }
}
