package org.adduce.core.importing.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage;

/** Actors that nothing refers to any more because a person gave their voices to others or dropped them. */
final class UnusedActors {

    private UnusedActors() {
    }

    /** {@code accepted} without actors that only {@code original} had a use for. */
    static Proposal without(Proposal accepted, Proposal original) {
        var used = referred(accepted);
        var once = referred(original);
        var items = accepted.items().stream().filter(item -> item.type() != ModelPackage.Literals.ACTOR
                || used.contains(item.key()) || !once.contains(item.key())
                        && original.item(item.key()).isPresent()).toList();
        return accepted.withItems(items);
    }

    private static Set<Key> referred(Proposal proposal) {
        var keys = new HashSet<Key>();
        proposal.items().forEach(item -> item.values().values().forEach(value -> {
            switch (value) {
                case Key key -> keys.add(key);
                case List<?> many -> many.stream().filter(Key.class::isInstance).map(Key.class::cast).forEach(keys::add);
                default -> { }
            }
        }));
        return keys;
    }
}
