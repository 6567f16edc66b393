package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adduce.core.insight.Echoes;
import org.adduce.core.insight.Echoes.Voiced;
import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.model.Quote;
import org.adduce.model.derived.Position;
import org.adduce.model.time.When;
import org.adduce.ui.internal.form.entry.CertaintyEntry;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.eclipse.osgi.util.NLS;

/** Paragraphs that several stories share. */
final class Lines {

    /** More would not be read but searched, and would make the form slow. */
    private static final int LIMIT = 200;
    private static final int WORDS_LIMIT = 600;

    private Lines() {
    }

    /** A story of many, each with its paragraphs; what is beyond the limit is counted. */
    static <T> List<Passage> of(List<T> many, Function<T, List<Passage>> tell) {
        var passages = many.stream().limit(LIMIT).flatMap(one -> tell.apply(one).stream()).collect(Collectors.toCollection(ArrayList::new));
        if (many.size() > LIMIT) {
            passages.add(PassageBuilder.at(0).quiet(NLS.bind(Messages.Lines_more, many.size() - LIMIT)).done());
        }
        return passages;
    }

    /** Elements by name, a line each. */
    static List<Passage> names(List<? extends Element> elements) {
        return of(elements, element -> List.of(PassageBuilder.at(0).name(element).done()));
    }

    /** Elements by name in the order of their times, which stand before them; those without one last. */
    static <E extends Element> List<Passage> dated(List<E> elements, Function<E, When> time, Derived derived) {
        var sorted = elements.stream().sorted(Comparator.comparingLong(element -> time.apply(element) == null ? Long.MAX_VALUE
                : derived.place(time.apply(element)))).toList();
        return of(sorted, element -> List.of(PassageBuilder.at(0)
                .quiet(time.apply(element) == null ? Messages.Said_unknown : derived.say(time.apply(element))).name(element).done()));
    }

    /** Who took which stance, when, and with which words. */
    static List<Passage> position(Position position, Derived derived) {
        return position(position, derived, 0);
    }

    /** Positions by time; who only passes one on is folded behind it. */
    static List<Passage> voices(List<Position> positions, Derived derived) {
        return of(Echoes.fold(positions), voiced -> voiced(voiced, derived));
    }

    private static List<Passage> voiced(Voiced voiced, Derived derived) {
        var passages = new ArrayList<>(position(voiced.position(), derived, 0));
        if (!voiced.echoes().isEmpty()) {
            var echoes = of(voiced.echoes(), echo -> position(echo, derived, 2));
            passages.add(PassageBuilder.at(1).quiet(passedOn(voiced)).folding(echoes));
        }
        return passages;
    }

    /** "passed on by mk99 and 3 others". */
    private static String passedOn(Voiced voiced) {
        var first = voiced.echoes().getFirst().assertion().getSpeaker();
        var name = first == null ? Messages.Lines_nobody : WholeWords.of(first);
        int others = voiced.echoes().size() - 1;
        return switch (others) {
            case 0 -> NLS.bind(Messages.Lines_echo, name);
            case 1 -> NLS.bind(Messages.Lines_echoAndOne, name);
            default -> NLS.bind(Messages.Lines_echoes, name, others);
        };
    }

    private static List<Passage> position(Position position, Derived derived, int depth) {
        var assertion = position.assertion();
        var head = PassageBuilder.at(depth).quiet(derived.say(position.said()));
        if (assertion.getSpeaker() == null) {
            head.link(Messages.Lines_nobody, assertion);
        } else {
            head.who(assertion.getSpeaker());
        }
        stance(head, assertion);
        return withWords(List.of(head.done()), assertion, depth + 1);
    }

    /** Who took which stance on what, when, and with which words. */
    static List<Passage> whole(Position position, Derived derived) {
        var passages = new ArrayList<>(position(position, derived, 0));
        if (position.assertion().getClaim() != null) {
            passages.add(1, PassageBuilder.at(1).name(position.assertion().getClaim()).done());
        }
        return passages;
    }

    /** What was claimed, with which stance, when, and with which words. */
    static List<Passage> claim(Position position, Derived derived) {
        var assertion = position.assertion();
        var head = PassageBuilder.at(0).quiet(derived.say(position.said()));
        stance(head, assertion);
        var claim = PassageBuilder.at(1);
        if (assertion.getClaim() != null) {
            claim.name(assertion.getClaim());
        }
        return withWords(List.of(head.done(), claim.done()), assertion, 1);
    }

    /** Words, shortened where they are long, as a paragraph of their own that leads to their place. */
    static Passage words(String words, Element place, int depth) {
        return PassageBuilder.at(depth).words('\u201c' + shorten(words) + '\u201d', place).done();
    }

    private static void stance(PassageBuilder head, Assertion assertion) {
        head.stance(assertion);
        if (assertion.getCertainty() != null) {
            head.quiet(CertaintyEntry.text(assertion.getCertainty()));
        }
        for (Assertion reported : assertion.getReports()) {
            if (reported.getSpeaker() != null) {
                head.quiet(Messages.Lines_from).name(reported.getSpeaker());
            }
        }
    }

    private static List<Passage> withWords(List<Passage> head, Assertion assertion, int depth) {
        var passages = new ArrayList<>(head);
        for (Quote quote : assertion.getQuotes()) {
            if (quote.getExact() != null && !quote.getExact().isBlank()) {
                passages.add(words(quote.getExact(), assertion, depth));
            }
        }
        evidence(assertion, depth).ifPresent(passages::add);
        return passages;
    }

    /** What somebody points at. */
    private static Optional<Passage> evidence(Assertion assertion, int depth) {
        if (assertion.getEvidence().isEmpty()) {
            return Optional.empty();
        }
        var line = PassageBuilder.at(depth).quiet(Messages.Lines_evidence);
        assertion.getEvidence().forEach(line::place);
        return Optional.of(line.done());
    }

    static String shorten(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= WORDS_LIMIT ? line : line.substring(0, line.lastIndexOf(' ', WORDS_LIMIT) > 0 ? line.lastIndexOf(' ', WORDS_LIMIT) : WORDS_LIMIT) + " \u2026";
    }
}
