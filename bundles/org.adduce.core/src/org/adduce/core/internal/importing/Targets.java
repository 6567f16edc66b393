package org.adduce.core.internal.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.adduce.core.importing.Key;
import org.adduce.model.Element;
import org.adduce.model.value.Anchor;

/** What keys mean: an element that a proposal brings, else one of the dossier. */
final class Targets {

    private final Function<UUID, Optional<Element>> dossier;
    private final Ledger ledger;
    private final Map<Key, UUID> ids = new HashMap<>();
    private final Map<UUID, UUID> moved = new HashMap<>();
    private final Map<UUID, Element> brought = new HashMap<>();

    Targets(Function<UUID, Optional<Element>> dossier, Ledger ledger) {
        this.dossier = dossier;
        this.ledger = ledger;
    }

    /** A key's id, computed once. */
    UUID id(Key key) {
        return ids.computeIfAbsent(key, Key::id);
    }

    /** From now on a key, and anchors in the snapshot that had its id, mean the snapshot with another id. */
    void move(Key key, UUID id) {
        moved.put(key.id(), id);
        ids.put(key, id);
    }

    /** An anchor in the snapshot that is really meant. */
    Anchor moved(Anchor anchor) {
        var snapshot = moved.get(anchor.snapshot());
        return snapshot == null ? anchor : new Anchor(snapshot, anchor.start(), anchor.end());
    }

    /** From now on {@code id} means {@code element}, if nothing else was brought under it. */
    void bring(UUID id, Element element) {
        brought.putIfAbsent(id, element);
    }

    /** The element of the dossier that has or had an id. */
    Optional<Element> standing(UUID id) {
        return dossier.apply(id);
    }

    /** The element of the dossier that an item turned out to be in an earlier import. */
    Optional<Element> alias(UUID item) {
        return ledger.alias(item).flatMap(dossier);
    }

    /** The element with an id, in the proposal, else in the dossier. */
    Optional<Element> element(UUID id) {
        return Optional.ofNullable(brought.get(id)).or(() -> standing(id)).or(() -> alias(id));
    }

    /** The element a key means. */
    Optional<Element> element(Key key) {
        return element(id(key));
    }

    /** Whether an item with this key came before and a person dropped it. */
    boolean isDropped(Key key) {
        return element(key).isEmpty() && ledger.has(id(key));
    }
}
