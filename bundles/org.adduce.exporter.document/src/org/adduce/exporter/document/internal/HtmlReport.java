package org.adduce.exporter.document.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Question;
import org.adduce.model.Source;
import org.adduce.model.derived.Leaning;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Writes a report as one page of HTML that needs nothing else: no script, no other file, no network. */
final class HtmlReport {

    private final ReportPlan plan;
    private final Writer out;
    private final IProgressMonitor monitor;
    /** A claim that answers two questions stands twice; links lead to the first. */
    private final Set<Claim> told = new HashSet<>();

    HtmlReport(ReportPlan plan, Writer out, IProgressMonitor monitor) {
        this.plan = plan;
        this.out = out;
        this.monitor = monitor;
    }

    void write(Pictures pictures) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.write("<title>" + HtmlText.escaped(plan.title()) + "</title>\n<style>\n" + Stylesheet.text() + "</style>\n</head>\n<body>\n");
        header();
        out.write("<main>\n");
        questions();
        otherClaims();
        timeline(pictures);
        events();
        sources();
        out.write("</main>\n<footer><p>Written by Adduce. Every quotation stands in the words of its source.</p></footer>\n</body>\n</html>\n");
    }

    private void header() throws IOException {
        out.write("<header>\n<p class=\"kicker\">Dossier</p>\n<h1>" + HtmlText.escaped(plan.title()) + "</h1>\n");
        if (!Texts.or(plan.dossier().getDescription(), "").isEmpty()) {
            out.write("<div class=\"lead\">" + HtmlText.paragraphs(plan.dossier().getDescription()) + "</div>\n");
        }
        int questions = plan.questions().size();
        int claims = plan.otherClaims().size() + (int) plan.questions().values().stream().flatMap(List::stream).distinct().count();
        out.write("<ul class=\"figures\">" + figure(questions, "question", "#questions") + figure(claims, "claim", questions > 0 ? "#questions" : "#claims")
                + figure(plan.events().size(), "event", "#events") + figure(plan.sources().size(), "source", "#sources") + "</ul>\n</header>\n");
    }

    private static String figure(int number, String one, String target) {
        return number == 0 ? "" : "<li><a href=\"" + target + "\"><b>" + number + "</b> " + (number == 1 ? one : one + "s") + "</a></li>";
    }

    private void questions() throws IOException {
        var questions = plan.questions();
        if (questions.isEmpty()) {
            return;
        }
        out.write("<section id=\"questions\">\n<h2>Questions</h2>\n");
        for (var question : questions.entrySet()) {
            question(question.getKey(), question.getValue());
        }
        out.write("</section>\n");
    }

    private void question(Question question, List<Claim> claims) throws IOException {
        plan.tally().written(question);
        out.write("<article class=\"question\">\n<h3>" + HtmlText.escaped(Texts.or(question.getText(), "Question")) + "</h3>\n");
        note(question.getNote());
        if (claims.isEmpty()) {
            out.write("<p class=\"empty\">Nobody has answered it yet.</p>\n");
        }
        for (var claim : claims) {
            claim(claim);
        }
        out.write("</article>\n");
    }

    private void otherClaims() throws IOException {
        var claims = plan.otherClaims();
        if (claims.isEmpty()) {
            return;
        }
        out.write("<section id=\"claims\">\n<h2>" + (plan.questions().isEmpty() ? "Claims" : "Other claims") + "</h2>\n");
        for (var claim : claims) {
            claim(claim);
        }
        out.write("</section>\n");
    }

    private void claim(Claim claim) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        plan.tally().written(claim);
        var statements = plan.statements(claim);
        out.write("<div class=\"claim\"" + (told.add(claim) ? " id=\"c-" + claim.getId() + "\"" : "") + ">\n<h4>" + HtmlText.escaped(Texts.or(claim.getText(), "Claim")) + "</h4>\n<p class=\"meta\"><span class=\"kind\">" + claim.getKind().getLiteral() + "</span>");
        if (claim.getAbout() != null) {
            out.write(" <span>concerning " + HtmlText.escaped(plan.when(claim.getAbout())) + "</span>");
        }
        out.write(balance(statements) + "</p>\n");
        quantities(claim);
        note(claim.getNote());
        if (!statements.isEmpty()) {
            out.write("<ol class=\"statements\">\n");
            for (var statement : statements) {
                statement(statement);
            }
            out.write("</ol>\n");
        }
        arguments(claim);
        out.write("</div>\n");
    }

    private static String balance(List<Statement> statements) {
        var words = new StringBuilder();
        for (var leaning : Leaning.values()) {
            long count = statements.stream().filter(statement -> statement.leaning() == leaning).count();
            if (count > 0) {
                words.append(" <span class=\"lean ").append(mark(leaning)).append("\">").append(count).append(' ').append(mark(leaning)).append("</span>");
            }
        }
        return words.toString();
    }

    private static String mark(Leaning leaning) {
        return switch (leaning) {
            case FOR -> "for";
            case AGAINST -> "against";
            case OPEN -> "open";
        };
    }

    private void quantities(Claim claim) throws IOException {
        for (var quantity : claim.getQuantities()) {
            plan.tally().written(quantity);
            out.write("<p class=\"quantity\">" + HtmlText.escaped(QuantityWords.of(quantity)) + "</p>\n");
        }
        if (claim.getResolution() != null) {
            plan.tally().written(claim.getResolution());
            var resolution = claim.getResolution();
            out.write("<p class=\"quantity\">Came out: " + resolution.getOutcome().getLiteral() + (resolution.getOn() == null ? "" : ", " + HtmlText.escaped(plan.when(resolution.getOn())))
                    + Optional.ofNullable(resolution.getCriteria()).map(words -> ". " + HtmlText.escaped(words)).orElse("") + "</p>\n");
        }
    }

    private void statement(Statement statement) throws IOException {
        out.write("<li class=\"" + mark(statement.leaning()) + "\">\n<p class=\"who\"><b>" + HtmlText.escaped(statement.speaker()) + "</b> <span class=\"stance\">" + statement.stance() + "</span>");
        if (!statement.manner().isEmpty()) {
            out.write(" <span class=\"manner\">" + HtmlText.escaped(statement.manner()) + "</span>");
        }
        out.write("</p>\n");
        for (var words : statement.words()) {
            out.write("<blockquote>" + HtmlText.paragraphs(words) + "</blockquote>\n");
        }
        var place = statement.source().map(source -> link("s-", source, ReportPlan.title(source))).orElse("");
        var when = statement.when().isEmpty() ? "" : "<time>" + HtmlText.escaped(statement.when()) + "</time>";
        if (!place.isEmpty() || !when.isEmpty()) {
            out.write("<p class=\"where\">" + when + (when.isEmpty() || place.isEmpty() ? "" : " · ") + place + "</p>\n");
        }
        note(statement.assertion().getNote());
        out.write("</li>\n");
    }

    private void arguments(Claim claim) throws IOException {
        var arguments = plan.arguments(claim);
        if (arguments.isEmpty()) {
            return;
        }
        out.write("<ul class=\"arguments\">\n");
        for (Argument argument : arguments) {
            plan.tally().written(argument);
            var premises = plan.premises(argument).stream().map(premise -> link("c-", premise, Texts.or(premise.getText(), "a claim"))).collect(Collectors.joining(" and "));
            out.write("<li><span class=\"polarity\">" + word(argument) + "</span> " + premises + Optional.ofNullable(argument.getScheme()).map(scheme -> " <i>(" + HtmlText.escaped(scheme) + ")</i>").orElse("") + "</li>\n");
        }
        out.write("</ul>\n");
    }

    private static String word(Argument argument) {
        return switch (argument.getPolarity()) {
            case SUPPORTS -> "Because";
            case REBUTS -> "Against it:";
            case UNDERCUTS -> "Undercut by";
            case QUALIFIES -> "But only as far as";
        };
    }

    /** A link to what the report tells; the words alone where it does not. */
    private String link(String prefix, Element element, String words) {
        return plan.isTold(element) ? "<a href=\"#" + prefix + element.getId() + "\">" + HtmlText.escaped(words) + "</a>" : HtmlText.escaped(words);
    }

    private void timeline(Pictures pictures) throws IOException {
        if (pictures.isEmpty()) {
            return;
        }
        out.write("<section id=\"timeline\">\n<h2>Timeline</h2>\n<figure><picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"" + pictures.dark() + "\"><img alt=\"Who said what when, and about when\" src=\"" + pictures.light() + "\"></picture></figure>\n</section>\n");
    }

    private void events() throws IOException {
        var events = plan.events();
        if (events.isEmpty()) {
            return;
        }
        out.write("<section id=\"events\">\n<h2>Events</h2>\n<table>\n<thead><tr><th>When</th><th>What</th><th>Status</th></tr></thead>\n<tbody>\n");
        for (Event event : events) {
            plan.tally().written(event);
            var people = event.getParticipants().stream().map(actor -> Texts.or(actor.getName(), "somebody")).sorted().collect(Collectors.joining(", "));
            out.write("<tr><td><time>" + HtmlText.escaped(Texts.or(plan.when(event.getWhen()), "undated")) + "</time></td><td><b>" + HtmlText.escaped(Texts.or(event.getTitle(), "Event")) + "</b>"
                    + (people.isEmpty() ? "" : "<br><span class=\"people\">" + HtmlText.escaped(people) + "</span>") + Optional.ofNullable(event.getNote()).map(words -> "<div class=\"note\">" + HtmlText.paragraphs(words) + "</div>").orElse("")
                    + "</td><td><span class=\"status " + event.getStatus().getLiteral() + "\">" + event.getStatus().getLiteral() + "</span></td></tr>\n");
        }
        out.write("</tbody>\n</table>\n</section>\n");
    }

    private void sources() throws IOException {
        var sources = plan.sources();
        if (sources.isEmpty()) {
            return;
        }
        out.write("<section id=\"sources\">\n<h2>Sources</h2>\n<ul class=\"sources\">\n");
        for (Source source : sources) {
            plan.tally().written(source);
            source.getAuthors().forEach(plan.tally()::written);
            out.write("<li id=\"s-" + source.getId() + "\"><cite>" + (source.getUrl() == null ? HtmlText.escaped(ReportPlan.title(source)) : HtmlText.link(source.getUrl(), ReportPlan.title(source))) + "</cite>"
                    + "<span class=\"by\">" + HtmlText.escaped(SourceWords.byline(source, plan)) + "</span>");
            if (source.getUrl() != null) {
                out.write("<span class=\"address\">" + HtmlText.escaped(source.getUrl()) + "</span>");
            }
            note(source.getNote());
            out.write("</li>\n");
        }
        out.write("</ul>\n</section>\n");
    }

    private void note(String note) throws IOException {
        if (note != null && !note.isBlank()) {
            out.write("<div class=\"note\">" + HtmlText.paragraphs(note) + "</div>\n");
        }
    }
}
