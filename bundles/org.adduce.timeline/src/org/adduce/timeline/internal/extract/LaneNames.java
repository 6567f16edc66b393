package org.adduce.timeline.internal.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.adduce.model.Actor;
import org.adduce.model.ClaimKind;
import org.adduce.model.Element;
import org.adduce.model.Question;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.LaneKey;

/** Gives elements their lanes and remembers what the lanes are called. */
final class LaneNames {

    private record Owner(Section section, Object element) {
    }

    private final Phrases phrases;
    private final Map<LaneKey, String> names = new HashMap<>();
    // one list a lane, shared by all that stand in it
    private final Map<Owner, List<LaneKey>> lanes = new HashMap<>();

    LaneNames(Phrases phrases) {
        this.phrases = phrases;
    }

    Map<LaneKey, String> all() {
        return names;
    }

    /** The lane of one element, or that of what has none; {@code word} names the latter. */
    List<LaneKey> one(Section section, Element element, String word) {
        return element == null ? none(section, word) : lanes.computeIfAbsent(new Owner(section, element), this::made);
    }

    /** The lanes of some elements, or that of what has none. */
    List<LaneKey> several(Section section, Stream<? extends Element> elements, String word) {
        var keys = elements.distinct().flatMap(element -> one(section, element, word).stream()).toList();
        return keys.isEmpty() ? none(section, word) : keys;
    }

    /** The lane of a kind of claims. */
    List<LaneKey> kind(ClaimKind kind) {
        return lanes.computeIfAbsent(new Owner(Section.ABOUT, kind),
                owner -> named(new LaneKey(Section.ABOUT, kind.name()), phrases.text("kind." + kind.getLiteral())));
    }

    private List<LaneKey> none(Section section, String word) {
        return lanes.computeIfAbsent(new Owner(section, word), owner -> named(LaneKey.none(section), phrases.text(word)));
    }

    private List<LaneKey> made(Owner owner) {
        var element = (Element) owner.element();
        return named(LaneKey.of(owner.section(), element.getId()), phrases.orElse(name(element), "lane.untitled"));
    }

    private List<LaneKey> named(LaneKey key, String name) {
        names.put(key, name);
        return List.of(key);
    }

    private static String name(Element element) {
        return switch (element) {
            case Actor actor -> actor.getName();
            case Source source -> source.getTitle();
            case Topic topic -> topic.getName();
            case Question question -> question.getText();
            default -> "";
        };
    }
}
