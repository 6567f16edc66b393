package org.adduce.timeline.internal.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.derived.Said;
import org.adduce.model.derived.SaidTime;
import org.adduce.timeline.Item;
import org.adduce.timeline.LaneKey;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.Stretch;
import org.adduce.timeline.TimeHolder.Feature;
import org.adduce.timeline.TimeHolder;
import org.adduce.timeline.lanes.Thing;

/**
 * What was said in a source, as items: its assertions, the voices in which nothing is marked, or itself if it has
 * neither. What is undated because the source is stands on the shelf as the source, once: dating it dates them all.
 */
final class SaidItems {

    private final Extraction extraction;
    private final SaidLooks looks;

    SaidItems(Extraction extraction) {
        this.extraction = extraction;
        looks = new SaidLooks(extraction);
    }

    /** What there is to do for a source, piece by piece; the last of them hands over its items. */
    Stream<Runnable> pieces(Source source, Consumer<List<Item>> taker) {
        var items = new ArrayList<Item>();
        var marked = new HashSet<Utterance>();
        Stream<Runnable> assertions = source.getAssertions().stream().map(assertion -> () -> {
            items.add(of(assertion, source));
            marked.add(assertion.getUtterance());
        });
        Stream<Runnable> voices = source.getUtterances().stream().flatMap(SaidItems::withInner).map(utterance -> () -> {
            if (!marked.contains(utterance) && !utterance.isDeleted()) {
                items.add(of(utterance, source));
            }
        });
        return Stream.concat(Stream.concat(assertions, voices), Stream.of(() -> taker.accept(withShelf(source, items))));
    }

    private static Stream<Utterance> withInner(Utterance utterance) {
        return Stream.concat(Stream.of(utterance), utterance.getUtterances().stream().flatMap(SaidItems::withInner));
    }

    private List<Item> withShelf(Source source, List<Item> items) {
        if (items.isEmpty()) {
            return List.of(of(source, extraction.stretch(source.getPublished()), 0));
        }
        int undated = (int) items.stream().filter(item -> item.time().isEmpty()).count();
        if (source.getPublished() == null && undated > 0) {
            items.removeIf(item -> item.time().isEmpty());
            items.add(of(source, Optional.empty(), undated));
        }
        return items;
    }

    private Item of(Assertion assertion, Source source) {
        var said = extraction.dating().said(assertion);
        var speaker = speaker(assertion);
        var claim = Optional.ofNullable(assertion.getClaim());
        return new Item(assertion.getId(), Item.Kind.ASSERTION, time(said), holder(said, Feature.SAID_AT, assertion),
                looks.look(assertion, speaker), 1 + assertion.getReports().size(), lanes(Thing.of(assertion, locale())),
                claim.map(c -> List.of(c.getId())).orElse(List.of()), looks.tooltip(assertion, speaker, said));
    }

    private Item of(Utterance utterance, Source source) {
        var said = SaidTime.of(utterance);
        return new Item(utterance.getId(), Item.Kind.VOICE, time(said), holder(said, Feature.WHEN, utterance),
                looks.look(utterance), 0.2, lanes(Thing.of(utterance, locale())), List.of(), looks.tooltip(utterance, said));
    }

    private Item of(Source source, Optional<Stretch> time, int undated) {
        var holder = new TimeHolder(source.getId(), Feature.PUBLISHED, Optional.ofNullable(source.getPublished()));
        return new Item(source.getId(), Item.Kind.SOURCE, time, holder, looks.look(source), 0.5,
                lanes(Thing.of(source, locale())), List.of(), looks.tooltip(source, undated));
    }

    private Map<Lanes, List<LaneKey>> lanes(Thing thing) {
        return extraction.lanes().of(thing);
    }

    private Locale locale() {
        return extraction.lanes().locale();
    }

    private Optional<Stretch> time(Said said) {
        return switch (said) {
            case Said.At at -> extraction.stretch(at.when());
            case Said.Before before -> extraction.before(before.when());
            case Said.Unknown unknown -> Optional.empty();
        };
    }

    /** What is dated by another element is moved by moving that; what was only said before something gets a time of its own. */
    private static TimeHolder holder(Said said, Feature own, Element element) {
        if (!(said instanceof Said.At at)) {
            return new TimeHolder(element.getId(), own, Optional.empty());
        }
        var feature = switch (at.from()) {
            case Utterance utterance -> Feature.WHEN;
            case Source source -> Feature.PUBLISHED;
            default -> Feature.SAID_AT;
        };
        return new TimeHolder(at.from().getId(), feature, Optional.of(at.when()));
    }

    private static Actor speaker(Assertion assertion) {
        if (assertion.getSpeaker() != null || assertion.getUtterance() == null) {
            return assertion.getSpeaker();
        }
        return assertion.getUtterance().getSpeaker();
    }
}
