package org.adduce.exporter.document.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.adduce.model.Claim;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Writes what a report tells in Markdown. */
final class MarkdownReport {

    /** What begins a piece of HTML, and no address in angle brackets. */
    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])(?!(?:https?|mailto):)", Pattern.CASE_INSENSITIVE);

    private final ReportPlan plan;
    private final Writer out;
    private final IProgressMonitor monitor;

    MarkdownReport(ReportPlan plan, Writer out, IProgressMonitor monitor) {
        this.plan = plan;
        this.out = out;
        this.monitor = monitor;
    }

    void write() throws IOException {
        out.write("# " + line(plan.title()) + "\n");
        paragraph(plan.dossier().getDescription());
        if (!plan.questions().isEmpty()) {
            out.write("\n## Questions\n");
        }
        for (var question : plan.questions().entrySet()) {
            plan.tally().written(question.getKey());
            out.write("\n### " + line(Texts.or(question.getKey().getText(), "Question")) + "\n");
            paragraph(question.getKey().getNote());
            for (var claim : question.getValue()) {
                claim(claim);
            }
        }
        otherClaims();
        events();
        sources();
    }

    private void otherClaims() throws IOException {
        if (!plan.otherClaims().isEmpty()) {
            out.write(plan.questions().isEmpty() ? "\n## Claims\n" : "\n## Other claims\n");
        }
        for (var claim : plan.otherClaims()) {
            claim(claim);
        }
    }

    private void claim(Claim claim) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        plan.tally().written(claim);
        var about = claim.getAbout() == null ? "" : ", concerning " + plan.when(claim.getAbout());
        out.write("\n#### " + line(Texts.or(claim.getText(), "Claim")) + "\n\n*" + claim.getKind().getLiteral() + line(about) + "*\n");
        for (var quantity : claim.getQuantities()) {
            plan.tally().written(quantity);
            out.write("\n" + line(QuantityWords.of(quantity)) + "\n");
        }
        paragraph(claim.getNote());
        for (var statement : plan.statements(claim)) {
            statement(statement);
        }
        for (var argument : plan.arguments(claim)) {
            plan.tally().written(argument);
            out.write("\n- " + argument.getPolarity().getLiteral() + ": " + plan.premises(argument).stream().map(premise -> line(Texts.or(premise.getText(), "a claim"))).collect(Collectors.joining(" *and* ")) + "\n");
        }
    }

    private void statement(Statement statement) throws IOException {
        var manner = statement.manner().isEmpty() ? "" : " (" + line(statement.manner()) + ")";
        var when = statement.when().isEmpty() ? "" : ", " + line(statement.when());
        var source = statement.source().map(place -> ", in *" + line(ReportPlan.title(place)) + "*").orElse("");
        out.write("\n- **" + line(statement.speaker()) + "** " + statement.stance() + manner + when + source + "\n");
        for (var words : statement.words()) {
            out.write("\n" + words.strip().lines().map(row -> "  > " + escaped(row)).collect(Collectors.joining("\n")) + "\n");
        }
    }

    private void events() throws IOException {
        if (!plan.events().isEmpty()) {
            out.write("\n## Events\n\n");
        }
        for (var event : plan.events()) {
            plan.tally().written(event);
            out.write("- " + line(Texts.or(plan.when(event.getWhen()), "undated")) + ": **" + line(Texts.or(event.getTitle(), "Event")) + "** (" + event.getStatus().getLiteral() + ")\n");
        }
    }

    private void sources() throws IOException {
        if (!plan.sources().isEmpty()) {
            out.write("\n## Sources\n\n");
        }
        for (var source : plan.sources()) {
            plan.tally().written(source);
            source.getAuthors().forEach(plan.tally()::written);
            var address = source.getUrl() == null ? "" : " <" + source.getUrl().replaceAll("[<>\\s]", "") + ">";
            out.write("- **" + line(ReportPlan.title(source)) + "**. " + line(SourceWords.byline(source, plan)) + "." + address + "\n");
        }
    }

    private void paragraph(String text) throws IOException {
        if (text != null && !text.isBlank()) {
            out.write("\n" + TAG.matcher(Texts.printable(text.strip())).replaceAll("\\\\<") + "\n");
        }
    }

    private static String line(String text) {
        return escaped(text.replaceAll("\\s+", " ").strip());
    }

    /** Nothing of a text that is quoted is markup. */
    private static String escaped(String text) {
        return Texts.printable(text).stripLeading().replaceAll("([\\\\`*_\\[\\]<>#&~|])", "\\\\$1").replaceFirst("^([-+=])", "\\\\$1").replaceFirst("^(\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2");
    }
}
