package org.adduce.model.edit;

import java.util.Locale;
import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.model.Affiliation;
import org.adduce.model.Annotation;
import org.adduce.model.Argument;
import org.adduce.model.Assertion;
import org.adduce.model.Attachment;
import org.adduce.model.Citation;
import org.adduce.model.Claim;
import org.adduce.model.Conflict;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.EventStatus;
import org.adduce.model.Quantity;
import org.adduce.model.Question;
import org.adduce.model.Quote;
import org.adduce.model.Resolution;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.time.When;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What an element is called: one line that tells it from others, as a person would say it.
 *
 * @since 1.0
 */
public final class ElementLabel {

    /** No label is longer, in UTF-16 units. */
    public static final int LONGEST = 80;

    /** A part that others follow gets no more room than this. */
    private static final int PART = 34;

    private ElementLabel() {
    }

    /** The label of an element; never empty. */
    public static String of(Element element) {
        return Excerpt.of(full(element), LONGEST);
    }

    /** What to call who is speaking, if anybody knows: "lena_k", "unknown voice". */
    public static String speaker(Optional<Actor> speaker) {
        return speaker.map(actor -> Excerpt.of(full(actor), PART)).orElseGet(() -> LabelWords.text("label.voice.unknown"));
    }

    private static String full(Element element) {
        return element.eIsProxy() ? LabelWords.text("label.missing", lower(element)) : present(element);
    }

    private static String present(Element element) {
        return switch (element) {
            case Dossier dossier -> words(dossier.getTitle()).orElseGet(() -> LabelWords.text("label.dossier"));
            case Source source -> words(source.getTitle()).orElseGet(() -> SourceLabel.untitled(source));
            case Attachment attachment -> words(attachment.getName()).or(() -> words(attachment.getMediaType())).orElseGet(() -> type(element));
            case Snapshot snapshot -> snapshot.getRetrieved() == null ? type(element)
                    : LabelWords.text("label.captured", SourceLabel.day(snapshot.getRetrieved()));
            case Quote quote -> quoted(words(quote.getExact()).orElse(""), LONGEST);
            case Utterance utterance -> VoiceLabel.of(utterance);
            case Citation citation -> citation(citation);
            case Actor actor -> words(actor.getName()).orElseGet(() -> LabelWords.text("label.unnamed", ModelWords.literal(actor.getKind())));
            case Affiliation affiliation -> affiliation(affiliation);
            case Claim claim -> words(claim.getText()).orElseGet(() -> LabelWords.text("label.unworded", lower(claim)));
            case Quantity quantity -> LabelWords.text("label.text",
                    Excerpt.of(words(quantity.getMeasure()).orElseGet(() -> LabelWords.text("label.measure")), PART), QuantityLabel.of(quantity));
            case Resolution resolution -> resolution(resolution);
            case Assertion assertion -> VoiceLabel.of(assertion);
            case Annotation annotation -> annotation(annotation);
            case Argument argument -> ArgumentLabel.of(argument);
            case Question question -> words(question.getText()).orElseGet(() -> LabelWords.text("label.unworded", lower(question)));
            case Event event -> event(event);
            case Topic topic -> words(topic.getName()).orElseGet(() -> LabelWords.text("label.unnamed", lower(topic)));
            case Conflict conflict -> conflict(conflict);
            default -> type(element);
        };
    }

    private static String citation(Citation citation) {
        var label = words(citation.getLabel()).orElse("");
        var points = citation.getTarget() != null ? of(citation.getTarget())
                : words(citation.getUrl()).map(url -> url.replaceFirst("^https?://(www\\.)?", "")).orElse("");
        var both = (label + ' ' + points).strip();
        return both.isEmpty() ? type(citation) : both;
    }

    private static String affiliation(Affiliation affiliation) {
        var role = words(affiliation.getRole()).orElseGet(() -> LabelWords.text("label.affiliation.role"));
        var to = affiliation.getTo() == null ? LabelWords.text("label.affiliation.to") : Excerpt.of(full(affiliation.getTo()), PART);
        return dated(LabelWords.text("label.affiliation", Excerpt.of(role, PART), to), affiliation.getPeriod());
    }

    private static String resolution(Resolution resolution) {
        var outcome = switch (resolution.getOutcome()) {
            case OPEN -> LabelWords.text("label.outcome.open");
            case ANNULLED -> LabelWords.text("label.outcome.annulled");
            case TRUE, FALSE, PARTLY -> LabelWords.text("label.outcome", ModelWords.literal(resolution.getOutcome()));
        };
        var dated = dated(outcome, resolution.getOn());
        return resolution.isDisputed() ? LabelWords.text("label.aside", dated, LabelWords.text("label.disputed")) : dated;
    }

    private static String annotation(Annotation annotation) {
        var topics = String.join(", ", annotation.getTopics().stream().map(ElementLabel::full).toList());
        var said = annotation.getQuotes().isEmpty() ? words(annotation.getNote()).orElseGet(() -> type(annotation))
                : quoted(words(annotation.getQuotes().get(0).getExact()).orElse(""), topics.isEmpty() ? LONGEST : LONGEST / 2 + 4);
        return topics.isEmpty() ? said : LabelWords.text("label.aside", Excerpt.of(said, LONGEST / 2 + 4), Excerpt.of(topics, PART - 2));
    }

    private static String event(Event event) {
        var title = Excerpt.of(words(event.getTitle()).orElseGet(() -> LabelWords.text("label.unnamed", lower(event))), LONGEST / 2);
        var dated = dated(title, event.getWhen());
        return event.getStatus() == EventStatus.HAPPENED ? dated : LabelWords.text("label.aside", dated, ModelWords.literal(event.getStatus()));
    }

    private static String conflict(Conflict conflict) {
        if (conflict.getSubject() == null) {
            return LabelWords.text("label.conflict", words(conflict.getFeature()).orElse(""), LabelWords.text("label.conflict.subject"));
        }
        EStructuralFeature feature = conflict.getSubject().eClass().getEStructuralFeature(words(conflict.getFeature()).orElse(""));
        var name = feature == null ? words(conflict.getFeature()).orElse("") : ModelWords.feature(feature);
        boolean isOfItself = conflict.getSubject() instanceof Conflict;
        return LabelWords.text("label.conflict", name, isOfItself ? type(conflict) : of(conflict.getSubject()));
    }

    /** A text with a time after it, if there is one. */
    static String dated(String text, When when) {
        return when == null ? text : LabelWords.text("label.dated", text, LabelWords.when(when));
    }

    /** Words in quotation marks, cut within them. */
    static String quoted(String words, int most) {
        return LabelWords.text("label.quoted", Excerpt.of(words, Math.max(1, most - 2)));
    }

    /** A text, if there is anything in it. */
    static Optional<String> words(String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }

    static String type(Element element) {
        return ModelWords.type(element.eClass());
    }

    private static String lower(Element element) {
        return type(element).toLowerCase(Locale.getDefault());
    }
}
