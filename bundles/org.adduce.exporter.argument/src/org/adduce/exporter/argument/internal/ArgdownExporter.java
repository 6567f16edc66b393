package org.adduce.exporter.argument.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.ExportTally;
import org.adduce.core.exporting.Exporter;
import org.adduce.core.exporting.Selection;
import org.adduce.core.exporting.WholeFile;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Polarity;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes claims and arguments as Argdown: statements with titles, arguments with premises and a conclusion. */
public final class ArgdownExporter implements Exporter {

    private static final String LOST = "Argdown has no place for it.";
    private static final Set<EStructuralFeature> OF_CLAIMS = Set.of(Literals.CLAIM__TEXT);
    private static final Set<EStructuralFeature> OF_ARGUMENTS = Set.of(Literals.ARGUMENT__PREMISES, Literals.ARGUMENT__CONCLUSION, Literals.ARGUMENT__POLARITY, Literals.ARGUMENT__SCHEME);
    private static final int LONGEST_TITLE = 60;

    /** Made by the extension registry. */
    public ArgdownExporter() {
        // nothing to set up
    }

    @Override
    public ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException {
        var tally = new ExportTally(selection);
        var set = ArgumentSet.of(dossier, tally, monitor);
        var titles = titles(set);
        WholeFile.writeText(out, writer -> {
            writer.write("===\ntitle: " + json(dossier.getTitle() == null ? "" : dossier.getTitle()) + "\n===\n");
            for (var claim : set.claims()) {
                tally.written(claim, OF_CLAIMS, LOST);
                writer.write("\n[" + titles.get(claim) + "]: " + line(claim.getText()) + "\n");
            }
            for (var argument : set.arguments()) {
                tally.written(argument, OF_ARGUMENTS, LOST);
                argument(argument, set, titles, writer, tally);
            }
        });
        tally.leaveOutTheRest(dossier, LOST);
        return tally.report(List.of(out));
    }

    private static Map<Element, String> titles(ArgumentSet set) {
        var titles = new HashMap<Element, String>();
        var taken = new HashSet<String>();
        set.claims().forEach(claim -> titles.put(claim, title(claim.getText(), "Claim", taken)));
        int number = 0;
        for (var argument : set.arguments()) {
            titles.put(argument, title(argument.getScheme() == null ? "Argument " + ++number : argument.getScheme(), "Argument", taken));
        }
        return titles;
    }

    private static String title(String words, String otherwise, Set<String> taken) {
        var plain = words == null ? "" : words.replaceAll("[\\[\\]<>{}@#*_:\\n\\\\]", " ").replaceAll("\\s+", " ").strip();
        var brief = plain.codePointCount(0, plain.length()) > LONGEST_TITLE ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST_TITLE)).strip() : plain;
        var title = brief.isEmpty() ? otherwise : brief;
        var unique = title;
        for (int i = 2; !taken.add(unique); i++) {
            unique = title + " " + i;
        }
        return unique;
    }

    /** A conclusion that is a claim follows from the premises or its contrary does; one that is an argument is undercut. */
    private static void argument(Argument argument, ArgumentSet set, Map<Element, String> titles, Writer out, ExportTally tally) throws IOException {
        out.write("\n<" + titles.get(argument) + ">\n\n");
        int number = 0;
        for (var premise : set.premises(argument)) {
            out.write("(" + ++number + ") [" + titles.get(premise) + "]\n");
        }
        boolean isForAClaim = argument.getPolarity() == Polarity.SUPPORTS && argument.getConclusion() instanceof Claim;
        var scheme = argument.getScheme() == null ? "" : line(argument.getScheme());
        out.write(scheme.isEmpty() ? "----\n" : "--\n" + scheme + "\n--\n");
        if (isForAClaim) {
            out.write("(" + ++number + ") [" + titles.get(argument.getConclusion()) + "]\n");
            return;
        }
        out.write("(" + ++number + ") [" + titles.get(argument) + " holds]: The conclusion of “" + titles.get(argument) + "”.\n");
        if (argument.getConclusion() != null) {
            var mark = argument.getConclusion() instanceof Argument ? argument.getPolarity() == Polarity.SUPPORTS ? "+>" : "_>" : "->";
            var target = argument.getConclusion() instanceof Argument ? "<" + titles.get(argument.getConclusion()) + ">" : "[" + titles.get(argument.getConclusion()) + "]";
            out.write("    " + mark + " " + target + "\n");
        }
        if (argument.getPolarity() == Polarity.QUALIFIES) {
            tally.lost(argument, Literals.ARGUMENT__POLARITY, "Argdown supports, attacks or undercuts; that it qualifies was written as an attack.");
        }
    }

    /** One line in which nothing is markup. */
    private static String line(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip().replaceAll("([\\\\\\[\\]<>{}@#*_])", "\\\\$1");
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
    }
}
