package org.adduce.core.importing.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage;

/** Actors of a proposal that a person says are one. */
final class Actors {

    private Actors() {
    }

    /** {@code other} becomes {@code kept}: its names are aliases, what refers to it refers to {@code kept}. */
    static Proposal united(Proposal proposal, Key kept, Key other) {
        var first = proposal.item(kept);
        var second = proposal.item(other);
        if (first.isEmpty() || second.isEmpty() || kept.equals(other)) {
            return proposal;
        }
        var aliases = new LinkedHashSet<String>(aliases(first.get()));
        second.get().value(ModelPackage.Literals.ACTOR__NAME).map(String.class::cast).ifPresent(aliases::add);
        aliases.addAll(aliases(second.get()));
        first.get().value(ModelPackage.Literals.ACTOR__NAME).ifPresent(aliases::remove);
        var united = first.get().with(ModelPackage.Literals.ACTOR__ALIASES, List.copyOf(aliases));
        // The other stays as a name for the kept one, so that the next import of the same text finds it too.
        var alias = second.get().as(kept.id());
        var items = new ArrayList<Item>();
        for (var item : proposal.items()) {
            items.add(item.key().equals(kept) ? united : item.key().equals(other) ? alias : References.redirected(item, other, kept));
        }
        return proposal.withItems(items);
    }

    private static List<String> aliases(Item actor) {
        return actor.value(ModelPackage.Literals.ACTOR__ALIASES)
                .map(value -> ((List<?>) value).stream().map(String.class::cast).toList()).orElse(List.of());
    }
}
