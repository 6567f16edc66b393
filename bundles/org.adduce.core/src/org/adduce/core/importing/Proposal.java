package org.adduce.core.importing;

import java.util.List;
import java.util.Optional;
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

    /** The same with other items. */
    public Proposal withItems(List<Item> others) {
        return new Proposal(format, others, diagnostics);
    }
}
