package org.adduce.exporter.argument.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        var relations = relations(set);
        WholeFile.writeText(out, writer -> {
            writer.write("===\ntitle: " + json(dossier.getTitle() == null ? "" : dossier.getTitle()) + "\n===\n");
            for (var claim : set.claims()) {
                tally.written(claim, OF_CLAIMS, LOST);
                writer.write("\n[" + titles.get(claim) + "]: " + line(claim.getText()) + "\n");
            }
            for (var argument : set.arguments()) {
                tally.written(argument, OF_ARGUMENTS, LOST);
                changed(argument, tally);
                if (relations.contains(argument)) {
                    writer.write("\n[" + titles.get(argument.getPremises().getFirst()) + "]\n    " + relation(argument, titles) + "\n");
                } else {
                    argument(argument, set, titles, writer, tally);
                }
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
        var plain = words == null ? "" : words.replaceAll("[\\[\\]<>{}@#*_:\\p{Cntrl}\\\\]|/(?=[/*])", " ").replaceAll("\\s+", " ").strip();
        var brief = brief(plain);
        var title = brief.isEmpty() ? otherwise : brief;
        var unique = title;
        for (int i = 2; !taken.add(unique); i++) {
            unique = title + " " + i;
        }
        return unique;
    }

    /** Cut between words where there are words, for a title is read. */
    private static String brief(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_TITLE) {
            return words;
        }
        var cut = words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE));
        int blank = words.charAt(cut.length()) == ' ' ? cut.length() : cut.lastIndexOf(' ');
        return cut.substring(0, blank > cut.length() / 2 ? blank : cut.length()).strip() + "…";
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
            out.write("    " + relation(argument, titles) + "\n");
            tally.lost(argument, Literals.ARGUMENT__CONCLUSION, "In Argdown only one statement bears on another like this; a statement was put between.");
        }
    }

    /**
     * Those that are written as a relation: what bears on something else than a claim that it supports, if one premise does so
     * and nothing more is to be told. A relation that is written twice is one, and none can be borne on.
     */
    private static Set<Argument> relations(ArgumentSet set) {
        var targets = set.arguments().stream().map(Argument::getConclusion).collect(Collectors.toSet());
        var taken = new HashSet<List<Object>>();
        return set.arguments().stream().filter(argument -> !targets.contains(argument) && isBare(argument))
                .filter(argument -> taken.add(List.of(argument.getPremises().getFirst(), argument.getConclusion(), argument.getPolarity() == Polarity.SUPPORTS))).collect(Collectors.toSet());
    }

    private static boolean isBare(Argument argument) {
        boolean isForAClaim = argument.getPolarity() == Polarity.SUPPORTS && argument.getConclusion() instanceof Claim;
        return !isForAClaim && argument.getConclusion() != null && argument.getPremises().size() == 1 && (argument.getScheme() == null || argument.getScheme().isBlank());
    }

    private static String relation(Argument argument, Map<Element, String> titles) {
        var conclusion = argument.getConclusion();
        var mark = argument.getPolarity() == Polarity.SUPPORTS ? "+>" : conclusion instanceof Argument ? "_>" : "->";
        return mark + (conclusion instanceof Argument ? " <" + titles.get(conclusion) + ">" : " [" + titles.get(conclusion) + "]");
    }

    private static void changed(Argument argument, ExportTally tally) {
        boolean isOnArgument = argument.getConclusion() instanceof Argument;
        var written = argument.getPolarity() == Polarity.SUPPORTS ? Polarity.SUPPORTS : isOnArgument ? Polarity.UNDERCUTS : Polarity.REBUTS;
        if (argument.getPolarity() != written) {
            tally.lost(argument, Literals.ARGUMENT__POLARITY, "In Argdown claims are attacked and arguments undercut; that it " + argument.getPolarity().getLiteral() + " was written as that.");
        }
    }

    /** One line in which nothing is markup. */
    private static String line(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip().replaceAll("\\p{Cntrl}", "\uFFFD").replaceAll("([\\\\\\[\\]<>{}@#*_]|/(?=[/*]))", "\\\\$1");
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "\uFFFD") + "\"";
    }
}
