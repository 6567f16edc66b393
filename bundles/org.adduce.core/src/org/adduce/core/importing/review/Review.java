package org.adduce.core.importing.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage;
import org.adduce.model.time.When;

/**
 * A person's look at a proposal before it is imported: voices are split, joined, given to speakers, dated and dropped, one
 * step at a time, each of which can be taken back. Not for several threads at once.
 *
 * @since 1.0
 */
public final class Review {

    private final Proposal original;
    private final Deque<State> past = new ArrayDeque<>();
    private final Deque<State> future = new ArrayDeque<>();
    private State state;

    private record State(Proposal proposal, Set<Key> dropped) {
    }

    /** Begins with the proposal as the importer made it. */
    public Review(Proposal original) {
        this.original = original;
        this.state = new State(original, Set.of());
    }

    /** What the importer proposed. */
    public Proposal original() {
        return original;
    }

    /** What there is now, dropped voices included. */
    public Proposal current() {
        return state.proposal();
    }

    /** What will be imported: what there is now without what was dropped and what only that referred to. */
    public Proposal accepted() {
        return UnusedActors.without(current().without(state.dropped()), original);
    }

    /** The voices as they are now. */
    public Voices voices() {
        return Voices.of(current());
    }

    /** Whether a voice, or one it is quoted in, will not be imported. */
    public boolean isDropped(Key voice) {
        return state.dropped().contains(voice)
                || current().item(voice).flatMap(Item::parent).filter(this::isDropped).isPresent();
    }

    /**
     * All that will not be imported: what was dropped and what is inside it. For whoever asks for many; {@link #isDropped} looks
     * through all there is.
     *
     * @since 1.0
     */
    public Set<Key> dropped() {
        var gone = new HashSet<>(state.dropped());
        for (var item : current().items()) {
            if (item.parent().filter(gone::contains).isPresent()) {
                gone.add(item.key());
            }
        }
        return gone;
    }

    /** Splits the innermost voice at a place, counted in code points; nothing happens where there is none. */
    public void split(int place) {
        voices().at(place).ifPresent(voice -> push(followed(voice.key(), VoiceEdits.split(current(), voice, place))));
    }

    /** What was cut off from a voice that was dropped is dropped too. */
    private State followed(Key cut, Proposal proposal) {
        if (!state.dropped().contains(cut)) {
            return new State(proposal, state.dropped());
        }
        var dropped = new HashSet<>(state.dropped());
        var known = current().byKey().keySet();
        proposal.items().stream().map(Item::key).filter(key -> !known.contains(key)).forEach(dropped::add);
        return new State(proposal, Set.copyOf(dropped));
    }

    /** Joins a voice to the one before it in the same surrounding; nothing happens where there is none. */
    public void joinToPrevious(Key key) {
        become(joined(current(), key));
    }

    /** Joins voices that follow each other into one; one alone is joined to the one before it. */
    public void join(Set<Key> keys) {
        if (keys.size() == 1) {
            joinToPrevious(keys.iterator().next());
            return;
        }
        var result = current();
        for (var voice : voices().list().reversed()) {
            boolean isMeant = keys.contains(voice.key()) && voices().before(voice).filter(before -> keys.contains(before.key())).isPresent();
            result = isMeant ? joined(result, voice.key()) : result;
        }
        become(result);
    }

    private Proposal joined(Proposal proposal, Key key) {
        var voices = Voices.of(proposal);
        return voices.of(key).flatMap(voice -> voices.before(voice).map(before -> {
            var joined = VoiceEdits.join(proposal, before, voice);
            return original.item(key).isPresent() ? VoiceEdits.remembering(joined, before.key(), voice) : joined;
        })).orElse(proposal);
    }

    /** Gives voices to an actor of the proposal or, by {@link Key#element}, of the dossier; empty means nobody knows who. */
    public void attribute(Set<Key> voices, Optional<Key> speaker) {
        become(changed(voices, item -> speaker.isPresent() ? item.with(ModelPackage.Literals.UTTERANCE__SPEAKER, speaker.get())
                : item.without(ModelPackage.Literals.UTTERANCE__SPEAKER)));
    }

    /** Gives voices to somebody who is known by name alone. */
    public void attributeToNew(Set<Key> voices, String name) {
        var key = Key.name(name);
        var proposal = changed(voices, item -> item.with(ModelPackage.Literals.UTTERANCE__SPEAKER, key));
        become(proposal.item(key).isPresent() ? proposal : proposal.with(Item.of(ModelPackage.Literals.ACTOR, key)
                .with(ModelPackage.Literals.ACTOR__KIND, ActorKind.PERSON).with(ModelPackage.Literals.ACTOR__NAME, name.strip())));
    }

    /** Dates voices; empty means nobody knows when. */
    public void date(Set<Key> voices, Optional<When> when) {
        become(changed(voices, item -> when.isPresent() ? item.with(ModelPackage.Literals.UTTERANCE__WHEN, when.get())
                : item.without(ModelPackage.Literals.UTTERANCE__WHEN)));
    }

    /** Says that the readings of voices are right. */
    public void settle(Set<Key> voices) {
        become(changed(voices, Item::settled));
    }

    /** Says that one actor is another under a second spelling, which becomes an alias. */
    public void unite(Key kept, Key other) {
        become(Actors.united(current(), kept, other));
    }

    /** Says that an actor of the proposal is one the dossier has. */
    public void identify(Key actor, UUID element) {
        current().item(actor).ifPresent(item -> become(current().with(item.as(element))));
    }

    /** Leaves voices out of the import, or takes them in again, and with them those that they are quoted in. */
    public void drop(Set<Key> voices, boolean drop) {
        var dropped = new HashSet<>(state.dropped());
        if (drop) {
            dropped.addAll(voices);
        } else {
            voices.forEach(voice -> takeIn(voice, dropped));
        }
        push(new State(current(), Set.copyOf(dropped)));
    }

    private void takeIn(Key voice, Set<Key> dropped) {
        dropped.remove(voice);
        current().item(voice).flatMap(Item::parent).ifPresent(outer -> takeIn(outer, dropped));
    }

    /** Pairs of actors that may be one, the more likely first. */
    public List<Kinship> kin(List<Kinship.Known> known) {
        return Kinship.among(current(), known);
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return !past.isEmpty();
    }

    /** Takes the last step back. */
    public void undo() {
        if (!past.isEmpty()) {
            future.push(state);
            state = past.pop();
        }
    }

    /** Makes the step taken back last again. */
    public void redo() {
        if (!future.isEmpty()) {
            past.push(state);
            state = future.pop();
        }
    }

    private Proposal changed(Set<Key> keys, UnaryOperator<Item> change) {
        var wanted = new LinkedHashSet<>(keys);
        var items = new ArrayList<Item>();
        current().items().forEach(item -> items.add(wanted.contains(item.key()) ? change.apply(item) : item));
        return current().withItems(items);
    }

    private void become(Proposal proposal) {
        push(new State(proposal, state.dropped()));
    }

    private void push(State next) {
        if (!next.equals(state)) {
            past.push(state);
            future.clear();
            state = next;
        }
    }
}
