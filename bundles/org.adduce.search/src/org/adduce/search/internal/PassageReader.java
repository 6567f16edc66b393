package org.adduce.search.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.core.query.ElementField;
import org.adduce.core.query.Kind;
import org.adduce.model.Actor;
import org.adduce.model.Annotation;
import org.adduce.model.Argument;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Quantity;
import org.adduce.model.Quote;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.derived.Dating;
import org.adduce.model.derived.Said;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.Variable;
import org.adduce.search.Passage;
import org.adduce.search.Passage.Numbers;
import org.adduce.search.Passage.Times;
import org.adduce.search.Passage.Words;
import org.eclipse.emf.common.util.Enumerator;

/** Reads what the index holds of one element. Used once, on the thread that may read the dossier. */
public final class PassageReader {

    private final Element element;
    private final Dating dating;
    private final Set<String> tokens = new LinkedHashSet<>();
    private final List<Words> words = new ArrayList<>();
    private final List<Times> times = new ArrayList<>();
    private final List<Numbers> numbers = new ArrayList<>();

    private PassageReader(Element element, Dating dating) {
        this.element = element;
        this.dating = dating;
    }

    /** The passage of an element. */
    public static Passage read(Element element, Kind kind, Dating dating) {
        return new PassageReader(element, dating).read(kind);
    }

    private Passage read(Kind kind) {
        ElementField.each(element, dating, this::take);
        ElementField.names(element).forEach(name -> words.add(new Words(Names.NAMES, name)));
        return new Passage(element.getId(), kind, PassageText.of(element), context(), List.copyOf(tokens), words, times, numbers);
    }

    private void take(ElementField field) {
        if (field.name().equals(Names.TEXT)) {
            return; // the passage's own text has it
        }
        tokens.add(Names.anything(field.name()));
        switch (field.value()) {
            case String text -> words.add(new Words(field.name(), text));
            case Variable variable -> words.add(new Words(field.name(), variable.value()));
            case Identifier identifier -> words.add(new Words(field.name(), identifier.value()));
            case UUID id -> tokens.add(Names.token(field.name(), id.toString()));
            case Element inner when inner.eContainer() == element -> {
                // found by itself, or asked here as a part
            }
            case Dossier all -> {
                // everything stands in it
            }
            case Element other -> tokens.add(Names.token(field.name(), other.getId().toString()));
            case Enumerator word -> tokens.add(Names.token(field.name(), word.getLiteral()));
            case Boolean truth -> tokens.add(Names.token(field.name(), truth.toString()));
            case Certainty certainty -> take(field.name(), certainty);
            case Number number -> numbers.add(new Numbers(field.name(), number.doubleValue(), number.doubleValue()));
            case Instant instant -> take(field.name(), Bounds.of(instant, instant));
            case When when -> take(field.name(), when);
            case Said said -> said.time().ifPresent(when -> take(field.name(), when));
            default -> {
                // a hash, an anchor: nobody looks for these by words
            }
        }
    }

    private void take(String field, Certainty certainty) {
        if (certainty.isNumeric()) {
            numbers.add(new Numbers(field, certainty.low(), certainty.high()));
        }
        if (!certainty.phrase().isEmpty()) {
            words.add(new Words(field, certainty.phrase()));
        }
    }

    private void take(String field, When when) {
        take(field, dating.of(when));
    }

    private void take(String field, Bounds bounds) {
        if (!bounds.equals(Bounds.UNKNOWN)) {
            times.add(new Times(field, bounds.earliestMillis(), bounds.latestMillis()));
        }
    }

    /** The names that somebody may add to the words to find it: who says it, what it is about. */
    private String context() {
        Stream<? extends Element> others = switch (element) {
            case Utterance utterance -> Stream.of(utterance.getSpeaker());
            case Assertion assertion -> Stream.of(assertion.getSpeaker(), assertion.getClaim());
            case Source source -> Stream.concat(source.getAuthors().stream(), Stream.of(source.getPublisher()));
            case Event event -> event.getParticipants().stream();
            case Actor actor -> Stream.of(actor.getOwner());
            case Quantity quantity -> Stream.of((Element) quantity.eContainer(), quantity.getOf(), quantity.getRelativeTo());
            case Claim claim -> claim.getAnswers().stream();
            case Argument argument -> Stream.of(argument.getConclusion());
            default -> Stream.empty();
        };
        return others.filter(Objects::nonNull).flatMap(ElementField::names).collect(Collectors.joining("\n"));
    }
}
