package org.adduce.ui.internal.reader.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Utterance;

/** The voices of one source as they stand in one of its snapshots. Immutable. */
public final class Voices {

    private final List<Voice> inOrder;
    private final IntervalIndex<Part> parts;
    private final Map<UUID, Voice> byId = new HashMap<>();

    private record Part(Voice voice, Stretch place) {
    }

    private record Visit(Utterance utterance, Voice outer) {
    }

    private Voices(List<Voice> voices) {
        inOrder = voices.stream().sorted(Comparator.comparing(Voice::extent, Comparator.comparingInt(Stretch::start)
                .thenComparing(Stretch::end, Comparator.reverseOrder())).thenComparing(voice -> voice.chain().size())).toList();
        parts = new IntervalIndex<>(inOrder.stream().flatMap(v -> v.parts().stream().map(place -> new Part(v, place))).toList(), Part::place);
        inOrder.forEach(voice -> byId.put(voice.utterance().getId(), voice));
    }

    /** Nobody speaks. */
    static Voices none() {
        return new Voices(List.of());
    }

    /** The voices that have words in {@code snapshot}; one that has none is passed over, what it contains is not. */
    public static Voices of(Source source, Snapshot snapshot) {
        return of(source, snapshot, () -> { });
    }

    /** The same; {@code pause} is run wherever looking for them may be interrupted. */
    static Voices of(Source source, Snapshot snapshot, Runnable pause) {
        var inText = new Places(snapshot);
        var found = new ArrayList<Voice>();
        var open = new ArrayDeque<Visit>();
        source.getUtterances().forEach(utterance -> open.add(new Visit(utterance, null)));
        while (!open.isEmpty()) {
            pause.run();
            var visit = open.poll();
            var places = inText.of(visit.utterance().getAnchors());
            var voice = places.isEmpty() ? visit.outer() : new Voice(visit.utterance(), visit.outer(), places);
            if (!places.isEmpty()) {
                found.add(voice);
            }
            visit.utterance().getUtterances().forEach(inner -> open.add(new Visit(inner, voice)));
        }
        return new Voices(found);
    }

    /** All voices in the order of their first words, outer before inner. */
    public List<Voice> all() {
        return inOrder;
    }

    /** The voice that {@code utterance} is, where it has words in the text. */
    public Optional<Voice> of(Utterance utterance) {
        return of(utterance.getId());
    }

    /** The voice whose utterance has this id. */
    public Optional<Voice> of(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The innermost voice whose words stand at {@code offset}; at the end of one and outside of all others, that one. */
    public Optional<Voice> innermostAt(int offset) {
        var here = innermost(new Stretch(offset, offset + 1));
        return here.isPresent() || offset == 0 ? here : innermost(new Stretch(offset - 1, offset));
    }

    private Optional<Voice> innermost(Stretch unit) {
        return parts.overlapping(unit).stream().map(Part::voice).max(Comparator.comparingInt(voice -> voice.chain().size()));
    }

    /** The innermost voice that says all of {@code words}. */
    public Optional<Voice> saying(Stretch words) {
        Predicate<Voice> saysAll = voice -> voice.extent().encloses(words);
        return innermostAt(words.start()).flatMap(voice -> voice.chain().stream().filter(saysAll).findFirst()).or(() -> innermostAt(words.start()));
    }

    /** The voices that have words in {@code stretch}, in the order of where these start. */
    public List<Voice> in(Stretch stretch) {
        return parts.overlapping(stretch).stream().map(Part::voice).distinct().toList();
    }

    /** The first voice that starts after {@code offset}. */
    public Optional<Voice> after(int offset) {
        return inOrder.stream().filter(voice -> voice.extent().start() > offset).findFirst();
    }

    /** The last voice that starts before {@code offset}. */
    public Optional<Voice> before(int offset) {
        return inOrder.reversed().stream().filter(voice -> voice.extent().start() < offset).findFirst();
    }
}
