package org.adduce.exporter.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.exporting.ExportTally;
import org.adduce.model.Argument;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Question;
import org.adduce.model.Reading;
import org.adduce.model.Source;
import org.adduce.model.derived.AssertionsByClaim;
import org.adduce.model.derived.Dating;
import org.adduce.model.derived.Position;
import org.adduce.model.derived.Said;
import org.adduce.model.derived.Standing;
import org.adduce.model.time.When;

/** What a report tells, in the order it tells it: questions with their positions, other claims, events, sources. */
final class ReportPlan {

    private static final Comparator<Element> BY_ID = Comparator.comparing(element -> element.getId().toString());

    private final Dossier dossier;
    private final ExportTally tally;
    private final AssertionsByClaim assertions;
    private final Dating dating;

    ReportPlan(Dossier dossier, ExportTally tally) {
        this.dossier = dossier;
        this.tally = tally;
        this.assertions = AssertionsByClaim.of(dossier);
        this.dating = Dating.of(dossier);
    }

    Dossier dossier() {
        return dossier;
    }

    String title() {
        return Texts.or(dossier.getTitle(), "Untitled dossier");
    }

    /** The questions with the claims that answer them, in the order of their words. */
    Map<Question, List<Claim>> questions() {
        var questions = new LinkedHashMap<Question, List<Claim>>();
        tally.chosen(dossier.getQuestions()).stream().sorted(Comparator.comparing((Question question) -> Texts.or(question.getText(), "")).thenComparing(BY_ID)).forEach(question -> questions.put(question, new ArrayList<>()));
        claims().forEach(claim -> claim.getAnswers().stream().filter(questions::containsKey).forEach(question -> questions.get(question).add(claim)));
        return questions;
    }

    /** The claims that answer none of the questions told. */
    List<Claim> otherClaims() {
        var questions = tally.chosen(dossier.getQuestions());
        return claims().stream().filter(claim -> claim.getAnswers().stream().noneMatch(questions::contains)).toList();
    }

    /** The claims, those first that most is said about. */
    private List<Claim> claims() {
        return tally.chosen(dossier.getClaims()).stream()
                .sorted(Comparator.comparingInt((Claim claim) -> -assertions.on(claim).size()).thenComparing(claim -> Texts.or(claim.getText(), "")).thenComparing(BY_ID)).toList();
    }

    /** What is said about a claim, in the order it was said. */
    List<Statement> statements(Claim claim) {
        return Standing.of(claim, assertions.on(claim), dating).positions().stream().sorted(Position.BY_TIME).map(this::statement).toList();
    }

    private Statement statement(Position position) {
        var assertion = position.assertion();
        tally.written(assertion);
        assertion.getQuotes().forEach(tally::written);
        var words = assertion.getQuotes().stream().map(quote -> Texts.or(quote.getExact(), "")).filter(exact -> !exact.isBlank()).toList();
        return new Statement(assertion, speaker(assertion), assertion.getStance().getLiteral(), position.leaning(), words, manner(assertion), when(position.said()), source(assertion));
    }

    private static String speaker(Assertion assertion) {
        var speaker = Optional.ofNullable(assertion.getSpeaker()).or(() -> Optional.ofNullable(assertion.getUtterance()).map(voice -> voice.getSpeaker()));
        return speaker.map(actor -> Texts.or(actor.getName(), "Somebody")).orElse("Somebody");
    }

    private static Optional<Source> source(Assertion assertion) {
        for (var around = assertion.eContainer(); around != null; around = around.eContainer()) {
            if (around instanceof Source source) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    private static String manner(Assertion assertion) {
        var parts = new ArrayList<String>();
        if (assertion.getReading() != Reading.EXPLICIT) {
            parts.add(assertion.getReading().getLiteral());
        }
        var certainty = assertion.getCertainty();
        if (certainty != null && certainty.isNumeric()) {
            long low = Math.round(certainty.low() * 100);
            long high = Math.round(certainty.high() * 100);
            parts.add(low == high ? low + " % sure" : low + "–" + high + " % sure");
        } else if (certainty != null && !certainty.phrase().isEmpty()) {
            parts.add("“" + certainty.phrase() + "”");
        }
        return String.join(", ", parts);
    }

    private String when(Said said) {
        return switch (said) {
            case Said.At(var when, var from) -> WhenWords.of(when, dating);
            case Said.Before(var when, var voice) -> "before " + WhenWords.of(when, dating);
            case Said.Unknown unknown -> "";
        };
    }

    /** A time in words. */
    String when(When when) {
        return when == null ? "" : WhenWords.of(when, dating);
    }

    /** The arguments for and against a claim. */
    List<Argument> arguments(Claim claim) {
        return tally.chosen(dossier.getArguments()).stream().filter(argument -> argument.getConclusion() == claim).sorted(BY_ID).toList();
    }

    /** The premises of an argument in the order of their words, for they are a set. */
    List<Claim> premises(Argument argument) {
        return argument.getPremises().stream().sorted(Comparator.comparing((Claim claim) -> Texts.or(claim.getText(), "")).thenComparing(BY_ID)).toList();
    }

    /** Whether a report tells an element, so that a link can lead there. */
    boolean isTold(Element element) {
        return tally.chosen(List.of(element)).contains(element);
    }

    /** The events, the earliest first. */
    List<Event> events() {
        return tally.chosen(dossier.getEvents()).stream().sorted(Comparator.comparingLong((Event event) -> event.getWhen() == null ? Long.MAX_VALUE : dating.of(event.getWhen()).earliestMillis())
                .thenComparing(event -> Texts.or(event.getTitle(), "")).thenComparing(BY_ID)).toList();
    }

    /** The sources, the earliest first. */
    List<Source> sources() {
        return tally.chosen(dossier.getSources()).stream().sorted(Comparator.comparingLong((Source source) -> source.getPublished() == null ? Long.MAX_VALUE : dating.of(source.getPublished()).earliestMillis())
                .thenComparing(source -> Texts.or(source.getTitle(), "")).thenComparing(BY_ID)).toList();
    }

    ExportTally tally() {
        return tally;
    }

    /** The first words of a source that has no title. */
    static String title(Source source) {
        var words = source.getSnapshots().isEmpty() ? "" : Texts.or(source.getSnapshots().getFirst().getText(), "");
        return Texts.or(source.getTitle(), words.isBlank() ? "Untitled " + source.getKind().getLiteral() : Texts.brief(words.strip().lines().findFirst().orElse(""), 80));
    }
}
