package org.adduce.cli.internal;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.stream.Stream;
import org.adduce.model.Actor;
import org.adduce.model.Affiliation;
import org.adduce.model.Argument;
import org.adduce.model.Assertion;
import org.adduce.model.Citation;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.ModelPackage;
import org.adduce.model.Quantity;
import org.adduce.model.Question;
import org.adduce.model.Quote;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.derived.SaidTime;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The line above what is told of an element. */
final class Heading {

    /** The features that the headings tell, so that nobody else need. */
    private static final Set<EStructuralFeature> TOLD = Set.of(ModelPackage.Literals.DOSSIER__TITLE, ModelPackage.Literals.SOURCE__TITLE,
            ModelPackage.Literals.SNAPSHOT__RETRIEVED, ModelPackage.Literals.UTTERANCE__SPEAKER, ModelPackage.Literals.UTTERANCE__WHEN,
            ModelPackage.Literals.CITATION__LABEL, ModelPackage.Literals.CITATION__URL, ModelPackage.Literals.ACTOR__NAME,
            ModelPackage.Literals.AFFILIATION__TO, ModelPackage.Literals.CLAIM__TEXT, ModelPackage.Literals.QUANTITY__MEASURE,
            ModelPackage.Literals.QUANTITY__COMPARATOR, ModelPackage.Literals.QUANTITY__LOW, ModelPackage.Literals.QUANTITY__HIGH,
            ModelPackage.Literals.QUANTITY__UNIT, ModelPackage.Literals.ASSERTION__SPEAKER, ModelPackage.Literals.ASSERTION__STANCE,
            ModelPackage.Literals.ASSERTION__CLAIM, ModelPackage.Literals.ARGUMENT__POLARITY, ModelPackage.Literals.ARGUMENT__CONCLUSION,
            ModelPackage.Literals.QUOTE__EXACT, ModelPackage.Literals.QUESTION__TEXT, ModelPackage.Literals.EVENT__TITLE,
            ModelPackage.Literals.TOPIC__NAME, ModelPackage.Literals.ATTACHMENT__NAME);

    private final TimeWords times;

    Heading(TimeWords times) {
        this.times = times;
    }

    static boolean tells(EStructuralFeature feature) {
        return TOLD.contains(feature);
    }

    /** The class, as the model calls it, and what tells this one from the others. */
    String of(Element element) {
        var name = element.eClass().getName();
        return oneLine(name + ": " + words(element));
    }

    private String words(Element element) {
        return switch (element) {
            case Source source -> source.getTitle() == null ? Words.label(source) : source.getTitle();
            case Actor actor -> Words.orEmpty(actor.getName());
            case Claim claim -> Words.orEmpty(claim.getText());
            case Question question -> Words.orEmpty(question.getText());
            case Event event -> Words.orEmpty(event.getTitle());
            case Topic topic -> Words.orEmpty(topic.getName());
            case Snapshot snapshot -> Words.of(snapshot.getRetrieved());
            case Utterance voice -> join(speaker(voice), times.of(SaidTime.of(voice)));
            case Citation citation -> join(citation.getLabel(), citation.getUrl());
            case Quantity quantity -> join(quantity.getMeasure(), Words.amount(quantity));
            case Affiliation affiliation -> Words.label(affiliation.getTo());
            case Assertion assertion -> (assertion.getSpeaker() == null ? "somebody" : Words.label(assertion.getSpeaker())) + ' '
                    + assertion.getStance().getLiteral() + ": " + Words.label(assertion.getClaim());
            case Argument argument -> argument.getPolarity().getLiteral() + ": " + Words.label(argument.getConclusion());
            case Quote quote -> '“' + Words.orEmpty(quote.getExact()) + '”';
            default -> Words.label(element).equals(element.eClass().getName()) ? "" : Words.label(element);
        };
    }

    private static String speaker(Utterance voice) {
        return voice.getSpeaker() == null ? "unknown voice" : Words.label(voice.getSpeaker());
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(joining(", "));
    }

    private static String oneLine(String text) {
        var line = Words.oneLine(text);
        return line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
    }
}
