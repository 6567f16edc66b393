package org.adduce.core.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.adduce.model.Annotation;
import org.adduce.model.Argument;
import org.adduce.model.Assertion;
import org.adduce.model.Citation;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Quote;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.derived.Dating;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;

/**
 * All elements of a kind, nested ones too, in an order that makes sense and is the same every time: voices as they stand in
 * the text, the rest by time, name and id. Sees the dossier as it is while it is asked.
 *
 * @since 1.0
 */
public final class Listing {

    private final Dossier dossier;
    private final Dating dating;

    private Listing(Dossier dossier) {
        this.dossier = dossier;
        this.dating = Dating.of(dossier);
    }

    /** What a dossier holds. */
    public static Listing of(Dossier dossier) {
        return new Listing(dossier);
    }

    /** The elements of a kind. */
    public Stream<? extends Element> elements(Kind kind) {
        return switch (kind) {
            case SOURCES -> sources();
            case SNAPSHOTS -> sources().flatMap(source -> source.getSnapshots().stream());
            case UTTERANCES -> utterances();
            case CITATIONS -> utterances().flatMap(Listing::citations);
            case ACTORS -> sorted(dossier.getActors(), actor -> Ranking.of(actor.getName(), actor));
            case CLAIMS -> claims();
            case QUANTITIES -> claims().flatMap(claim -> sorted(claim.getQuantities(), q -> Ranking.of(q.getMeasure(), q)));
            case ASSERTIONS -> sorted(assertions(), this::ranked);
            case ANNOTATIONS -> sources().flatMap(Listing::annotations);
            case ARGUMENTS -> sorted(dossier.getArguments(), Listing::ranked);
            case QUESTIONS -> sorted(dossier.getQuestions(), question -> Ranking.of(question.getText(), question));
            case EVENTS -> sorted(dossier.getEvents(), event -> Ranking.of(bounds(event.getWhen()), event.getTitle(), event));
            case TOPICS -> sorted(dossier.getTopics(), topic -> Ranking.of(topic.getName(), topic)).flatMap(Listing::branch);
        };
    }

    private Stream<Source> sources() {
        return sorted(dossier.getSources(), source -> Ranking.of(bounds(source.getPublished()), source.getTitle(), source));
    }

    private Stream<Claim> claims() {
        return sorted(dossier.getClaims(), claim -> Ranking.of(claim.getText(), claim));
    }

    private Stream<Utterance> utterances() {
        return sources().flatMap(source -> {
            var order = new VoiceOrder(source);
            return order.sorted(source.getUtterances(), Utterance::getAnchors).stream().flatMap(voice -> withInner(voice, order));
        });
    }

    private static Stream<Utterance> withInner(Utterance voice, VoiceOrder order) {
        if (voice.getUtterances().isEmpty()) {
            return Stream.of(voice);
        }
        var inner = order.sorted(voice.getUtterances(), Utterance::getAnchors).stream().flatMap(each -> withInner(each, order));
        return Stream.concat(Stream.of(voice), inner);
    }

    private static Stream<Citation> citations(Utterance voice) {
        if (voice.getCitations().size() < 2) {
            return voice.getCitations().stream();
        }
        return new VoiceOrder(voice.source()).sorted(voice.getCitations(), citation -> Optional.ofNullable(citation.getAnchor()).stream().toList())
                .stream();
    }

    private static Stream<Annotation> annotations(Source source) {
        return new VoiceOrder(source).sorted(source.getAnnotations(), annotation -> anchors(annotation.getQuotes())).stream();
    }

    private static Collection<Anchor> anchors(List<Quote> quotes) {
        return quotes.stream().flatMap(quote -> quote.getAnchors().stream()).toList();
    }

    private List<Assertion> assertions() {
        var all = new ArrayList<Assertion>();
        dossier.getSources().forEach(source -> all.addAll(source.getAssertions()));
        return all;
    }

    private Ranking<Assertion> ranked(Assertion assertion) {
        return Ranking.of(dating.of(dating.said(assertion)), assertion.getClaim() == null ? "" : assertion.getClaim().getText(), assertion);
    }

    private static Ranking<Argument> ranked(Argument argument) {
        return Ranking.of(argument.getConclusion() instanceof Claim claim ? claim.getText() : "", argument);
    }

    private static Stream<Topic> branch(Topic topic) {
        return Stream.concat(Stream.of(topic), topic.getTopics().stream().flatMap(Listing::branch));
    }

    private Bounds bounds(When when) {
        return when == null ? Bounds.UNKNOWN : dating.of(when);
    }

    private static <T extends Element> Stream<T> sorted(Collection<T> elements, Function<T, Ranking<T>> ranking) {
        return elements.stream().map(ranking).sorted().map(Ranking::element);
    }
}
