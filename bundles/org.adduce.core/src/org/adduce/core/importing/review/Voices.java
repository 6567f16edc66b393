package org.adduce.core.importing.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage;

/**
 * The voices of a proposal in the order of the text, an outer one before those quoted in it.
 *
 * @since 1.0
 */
public final class Voices {

    private final List<Voice> inOrder = new ArrayList<>();
    private final Map<Key, Integer> places = new HashMap<>();

    private Voices() {
    }

    /** The voices that {@code proposal} places in a text. */
    public static Voices of(Proposal proposal) {
        var found = new ArrayList<Voice>();
        var depths = new HashMap<Key, Integer>();
        proposal.items(ModelPackage.Literals.UTTERANCE).forEach(item -> {
            int depth = item.parent().map(depths::get).map(outer -> outer + 1).orElse(0);
            depths.put(item.key(), depth);
            var parts = Voice.partsOf(item);
            if (!parts.isEmpty()) {
                found.add(new Voice(item, depth, Voice.hull(parts)));
            }
        });
        found.sort(Comparator.comparing(Voice::range).thenComparingInt(Voice::depth));
        var voices = new Voices();
        found.forEach(voices::add);
        return voices;
    }

    private void add(Voice voice) {
        places.put(voice.key(), inOrder.size());
        inOrder.add(voice);
    }

    /** All of them. */
    public List<Voice> list() {
        return List.copyOf(inOrder);
    }

    /** The one with a key. */
    public Optional<Voice> of(Key key) {
        return Optional.ofNullable(places.get(key)).map(inOrder::get);
    }

    /** The number of a voice as a person counts, from 1; 0 if there is no such voice. */
    public int number(Key key) {
        return places.getOrDefault(key, -1) + 1;
    }

    /** The innermost voice at a place counted in code points. */
    public Optional<Voice> at(int codePoint) {
        return inOrder.stream().filter(voice -> voice.range().start() <= codePoint && codePoint < voice.range().end())
                .max(Comparator.comparingInt(Voice::depth));
    }

    /** The voice before another at the same depth and inside the same one. */
    public Optional<Voice> before(Voice voice) {
        return inOrder.stream().filter(other -> sameParent(other.item(), voice.item()))
                .filter(other -> other.range().compareTo(voice.range()) < 0).reduce((first, second) -> second);
    }

    private static boolean sameParent(Item one, Item other) {
        return one.parent().equals(other.parent());
    }
}
