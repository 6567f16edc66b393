package org.adduce.core.importing.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage;
import org.adduce.model.text.TextIndex;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where voices begin and end, changed by a person: each function gives a new proposal. */
final class VoiceEdits {

    private static final EStructuralFeature ANCHORS = ModelPackage.Literals.UTTERANCE__ANCHORS;

    private VoiceEdits() {
    }

    /** Cuts a voice in two at a place inside it; what lies in it behind the place goes with the second. */
    static Proposal split(Proposal proposal, Voice voice, int place) {
        var head = new ArrayList<Anchor>();
        var tail = new ArrayList<Anchor>();
        voice.parts().forEach(part -> cut(part, place, head, tail));
        if (head.isEmpty() || tail.isEmpty()) {
            return proposal;
        }
        var range = Voice.hull(tail);
        var key = base(voice.key()).part("utterance", range.start() + "," + range.end() + " by hand");
        var first = voice.item().with(ANCHORS, head).settled();
        var second = new Item(voice.item().type(), key, voice.item().parent(), voice.item().values(), Optional.of(range), List.of())
                .with(ANCHORS, tail).without(ModelPackage.Literals.UTTERANCE__REPLY_TO)
                .without(ModelPackage.Literals.UTTERANCE__EXTERNAL_ID).without(ModelPackage.Literals.UTTERANCE__URL);
        var items = new ArrayList<Item>();
        for (var item : proposal.items()) {
            if (item.key().equals(voice.key())) {
                items.add(first);
                items.add(second);
            } else {
                items.add(isInside(item, voice.key()) && start(item) >= place ? item.in(key) : item);
            }
        }
        return proposal.withItems(items);
    }

    /** Makes two voices one, which is the first; it keeps the first's speaker and time, or takes the second's if it has none. */
    static Proposal join(Proposal proposal, Voice first, Voice second) {
        var joined = first.item().with(ANCHORS, together(proposal, first, second)).settled();
        for (var value : second.item().values().entrySet()) {
            joined = joined.values().containsKey(value.getKey()) || refersTo(value.getValue(), first.key()) ? joined
                    : joined.with(value.getKey(), value.getValue());
        }
        var result = joined;
        UnaryOperator<Item> moved = item -> isInside(item, second.key()) ? item.in(first.key()) : item;
        var items = proposal.items().stream().filter(item -> !item.key().equals(second.key()))
                .map(item -> item.key().equals(first.key()) ? result : moved.apply(item))
                .map(item -> References.redirected(item, second.key(), first.key())).toList();
        return proposal.withItems(items);
    }

    /** One stretch where nothing but blanks lies between the two; what else lies there, a heading for instance, is nobody's. */
    private static List<Anchor> together(Proposal proposal, Voice first, Voice second) {
        var parts = Stream.concat(first.parts().stream(), second.parts().stream()).sorted().toList();
        int from = first.range().end();
        int to = second.range().start();
        boolean isApart = from < to && text(proposal, first).filter(text -> !text.at(from, to).isBlank()).isPresent();
        return isApart ? parts : List.of(Voice.hull(parts));
    }

    private static Optional<TextIndex> text(Proposal proposal, Voice voice) {
        return proposal.items(ModelPackage.Literals.SNAPSHOT).filter(item -> item.key().id().equals(voice.range().snapshot())).findFirst()
                .flatMap(item -> item.value(ModelPackage.Literals.SNAPSHOT__TEXT)).map(text -> TextIndex.of((String) text));
    }

    /** The joined voice is still found under the other's id, by whatever refers to that in a later import. */
    static Proposal remembering(Proposal joined, Key first, Voice second) {
        var item = joined.item(first).orElseThrow();
        var former = new LinkedHashSet<Object>(ids(item));
        former.add(second.key().id());
        former.addAll(ids(second.item()));
        return joined.with(item.with(ModelPackage.Literals.ELEMENT__FORMER_IDS, List.copyOf(former)));
    }

    private static List<?> ids(Item item) {
        return item.value(ModelPackage.Literals.ELEMENT__FORMER_IDS).map(ids -> (List<?>) ids).orElse(List.of());
    }

    private static boolean refersTo(Object value, Key key) {
        return key.equals(value);
    }

    private static boolean isInside(Item item, Key voice) {
        return item.parent().filter(voice::equals).isPresent();
    }

    private static int start(Item item) {
        var parts = Voice.partsOf(item);
        if (!parts.isEmpty()) {
            return parts.getFirst().start();
        }
        return item.value(ModelPackage.Literals.CITATION__ANCHOR).map(Anchor.class::cast).or(item::place).map(Anchor::start).orElse(0);
    }

    private static void cut(Anchor part, int place, List<Anchor> head, List<Anchor> tail) {
        if (part.end() <= place) {
            head.add(part);
        } else if (part.start() >= place) {
            tail.add(part);
        } else {
            head.add(new Anchor(part.snapshot(), part.start(), place));
            tail.add(new Anchor(part.snapshot(), place, part.end()));
        }
    }

    /** Without the part a key was already cut to, so that splitting again and again does not pile up names. */
    private static Key base(Key key) {
        int part = key.value().indexOf(" #utterance=");
        return part < 0 ? key : new Key(key.scheme(), key.value().substring(0, part));
    }
}
