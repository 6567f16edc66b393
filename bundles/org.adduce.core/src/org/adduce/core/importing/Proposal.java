package org.adduce.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/**
 * What an importer found in one input, for review. Immutable; items that contain others come before them.
 *
 * @param format the id of the format it was read as
 * @param items everything found, in the order of the input
 * @param diagnostics what a person should know
 * @since 1.0
 */
public record Proposal(String format, List<Item> items, List<Diagnostic> diagnostics) {

    /** Copies its lists. */
    public Proposal {
        items = List.copyOf(items);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The items of one class or its subclasses, in order. */
    public Stream<Item> items(EClass type) {
        return items.stream().filter(item -> type.isSuperTypeOf(item.type()));
    }

    /** The item with a key. */
    public Optional<Item> item(Key key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** The items directly inside the one with {@code key}. */
    public Stream<Item> inside(Key key) {
        return items.stream().filter(item -> item.parent().filter(key::equals).isPresent());
    }

    /** How many items are doubtful. */
    public long doubtful() {
        return items.stream().filter(item -> !item.doubts().isEmpty()).count();
    }

    /** Every item by its key; for whoever asks for many. Of two with one key the first counts. */
    public Map<Key, Item> byKey() {
        var found = new LinkedHashMap<Key, Item>();
        items.forEach(item -> found.putIfAbsent(item.key(), item));
        return found;
    }

    /** The same with another item in the place of the one with its key, or at the end if there is none. */
    public Proposal with(Item item) {
        var others = new ArrayList<>(items);
        int place = IntStream.range(0, items.size()).filter(i -> items.get(i).key().equals(item.key())).findFirst().orElse(-1);
        if (place >= 0) {
            others.set(place, item);
        } else {
            others.add(item);
        }
        return withItems(others);
    }

    /** The same without the item with a key and all that is inside it. */
    public Proposal without(Key key) {
        return without(Set.of(key));
    }

    /** The same without the items with some keys and all that is inside them. */
    public Proposal without(Set<Key> keys) {
        var gone = new HashSet<>(keys);
        var others = new ArrayList<Item>();
        for (var item : items) {
            if (gone.contains(item.key()) || item.parent().filter(gone::contains).isPresent()) {
                gone.add(item.key());
            } else {
                others.add(item);
            }
        }
        return withItems(others);
    }

    /** The same with other items. */
    public Proposal withItems(List<Item> others) {
        return new Proposal(format, others, diagnostics);
    }
}
