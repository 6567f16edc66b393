package org.adduce.core.query;

import java.util.Objects;
import java.util.stream.Stream;
import org.adduce.model.Actor;
import org.adduce.model.Affiliation;
import org.adduce.model.Argument;
import org.adduce.model.Assertion;
import org.adduce.model.Attachment;
import org.adduce.model.Citation;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Quantity;
import org.adduce.model.Question;
import org.adduce.model.Quote;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.value.Identifier;

/** What an element may be called by who refers to it. */
final class Naming {

    private Naming() {
    }

    /** All its names; those of an account are its owner's too. */
    static Stream<String> of(Element element) {
        Stream<String> names = switch (element) {
            case Actor actor -> Stream.concat(ownNames(actor), actor.getOwner() == null ? Stream.empty() : ownNames(actor.getOwner()));
            case Topic topic -> Stream.of(topic.getName());
            case Claim claim -> Stream.of(claim.getText());
            case Question question -> Stream.of(question.getText());
            case Source source -> Stream.of(source.getTitle(), source.getUrl());
            case Event event -> Stream.of(event.getTitle());
            case Citation citation -> Stream.of(citation.getLabel(), citation.getUrl());
            case Assertion assertion -> Stream.ofNullable(assertion.getClaim()).map(Claim::getText);
            case Argument argument -> Stream.of(argument.getScheme());
            case Quantity quantity -> Stream.of(quantity.getMeasure());
            case Quote quote -> Stream.of(quote.getExact(), quote.getTranslation());
            case Attachment attachment -> Stream.of(attachment.getName());
            case Affiliation affiliation -> Stream.of(affiliation.getRole());
            case Dossier dossier -> Stream.of(dossier.getTitle());
            default -> Stream.empty();
        };
        return names.filter(Objects::nonNull);
    }

    private static Stream<String> ownNames(Actor actor) {
        return Stream.of(Stream.of(actor.getName()), actor.getAliases().stream(), actor.getIdentifiers().stream().map(Identifier::value))
                .flatMap(names -> names);
    }
}
