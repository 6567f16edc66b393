package org.adduce.core.internal.importing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;

/** What the new items of a proposal refer to. Worked out when first asked. */
final class Needs {

    private final Map<UUID, Item> items;
    private final Predicate<UUID> isKnown;
    private Optional<Set<Key>> keys = Optional.empty();

    Needs(Map<UUID, Item> items, Predicate<UUID> isKnown) {
        this.items = items;
        this.isKnown = isKnown;
    }

    /** Whether something new refers to what has this key. */
    boolean areFor(Key key) {
        if (keys.isEmpty()) {
            keys = Optional.of(of(items.entrySet().stream().filter(item -> !isKnown.test(item.getKey())).map(Map.Entry::getValue).toList()));
        }
        return keys.get().contains(key);
    }

    /** All that some items refer to. */
    static Set<Key> of(Collection<Item> items) {
        var keys = new HashSet<Key>();
        for (var item : items) {
            for (var value : item.values().values()) {
                for (Object one : value instanceof List<?> many ? many : List.of(value)) {
                    if (one instanceof Key key) {
                        keys.add(key);
                    }
                }
            }
        }
        return keys;
    }
}
