package org.adduce.search.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.model.Actor;
import org.adduce.model.Annotation;
import org.adduce.model.Argument;
import org.adduce.model.Assertion;
import org.adduce.model.Citation;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Quantity;
import org.adduce.model.Question;
import org.adduce.model.Quote;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.Variable;

/** What an element says itself, in the order in which a person would read it. */
public final class PassageText {

    private PassageText() {
    }

    /** The texts of an element, a line each; a snippet is cut from them. */
    public static String of(Element element) {
        return Stream.concat(texts(element), Stream.ofNullable(element.getNote())).filter(Objects::nonNull).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Element element) {
        return switch (element) {
            case Utterance utterance -> Stream.of(utterance.words());
            case Source source -> Stream.concat(Stream.of(source.getTitle(), source.getUrl()), source.getBibliography().stream().map(Variable::value));
            case Snapshot snapshot -> isWithoutVoices(snapshot) ? Stream.of(snapshot.getText()) : Stream.empty();
            case Actor actor -> Stream.of(Stream.of(actor.getName()), actor.getAliases().stream(), actor.getIdentifiers().stream().map(Identifier::value))
                    .flatMap(names -> names);
            case Claim claim -> Stream.of(claim.getText());
            case Assertion assertion -> quotes(assertion.getQuotes());
            case Annotation annotation -> quotes(annotation.getQuotes());
            case Argument argument -> Stream.of(argument.getScheme());
            case Question question -> Stream.of(question.getText());
            case Event event -> Stream.of(event.getTitle());
            case Topic topic -> Stream.of(topic.getName());
            case Citation citation -> Stream.of(citation.getLabel(), citation.getUrl());
            case Quantity quantity -> Stream.of(quantity.getMeasure(), quantity.getBasis());
            default -> Stream.empty();
        };
    }

    /** Where there are voices, they say it all, and better: who said it. */
    private static boolean isWithoutVoices(Snapshot snapshot) {
        var source = Tree.sourceOf(snapshot);
        return source == null || source.getUtterances().isEmpty();
    }

    private static Stream<String> quotes(List<Quote> quotes) {
        return quotes.stream().flatMap(quote -> Stream.of(quote.getExact(), quote.getTranslation()));
    }
}
