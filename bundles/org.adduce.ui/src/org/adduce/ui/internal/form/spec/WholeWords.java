package org.adduce.ui.internal.form.spec;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.model.Actor;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Question;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.ui.label.ElementTexts;

/** What elements are called where there is room: their own words uncut, else their label. */
public final class WholeWords {

    private WholeWords() {
    }

    /** The words that name an element, on one line. */
    public static String of(Element element) {
        return Optional.ofNullable(own(element)).map(words -> words.strip().replaceAll("\\s+", " ")).filter(words -> !words.isEmpty())
                .orElseGet(() -> ElementTexts.of(element));
    }

    /** Everything a person may remember an element by: its words, and an actor's other names. */
    public static String searchable(Element element) {
        return element instanceof Actor actor
                ? Stream.concat(Stream.of(of(actor)), actor.getAliases().stream()).collect(Collectors.joining(" "))
                : of(element);
    }

    /** The words that are the element's own; null where it has none, as the model has it. */
    private static String own(Element element) {
        return switch (element) {
            case Dossier dossier -> dossier.getTitle();
            case Source source -> source.getTitle();
            case Actor actor -> actor.getName();
            case Claim claim -> claim.getText();
            case Question question -> question.getText();
            case Event event -> event.getTitle();
            case Topic topic -> topic.getName();
            case Argument argument -> argued(argument);
            default -> null;
        };
    }

    /** The premises and what they do to the conclusion, which where it is another argument is told by its label. */
    private static String argued(Argument argument) {
        if (argument.getPremises().isEmpty() || argument.getConclusion() == null) {
            return null;
        }
        var premises = argument.getPremises().stream().map(WholeWords::of).collect(Collectors.joining("; "));
        var conclusion = argument.getConclusion() instanceof Argument other ? ElementTexts.of(other) : of(argument.getConclusion());
        return premises + " \u2014 " + FeatureWords.value(argument.getPolarity()) + ": " + conclusion;
    }
}
