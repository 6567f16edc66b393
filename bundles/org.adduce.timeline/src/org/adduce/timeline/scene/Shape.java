package org.adduce.timeline.scene;

import java.util.List;
import java.util.UUID;
import org.adduce.timeline.Item;

/**
 * One thing in the picture. Shapes are complete: a painter needs no clipping and knows nothing of time.
 *
 * @since 1.0
 */
public sealed interface Shape permits Mark, Span, Stack, Density, Band, Rule, Label, Curve {

    /** What it covers. */
    Box bounds();

    /** What it is there for. */
    Role role();

    /** What it stands for; empty for what only furnishes the picture. */
    default List<Item> items() {
        return List.of();
    }

    /** The ids of the elements it stands for. */
    default List<UUID> ids() {
        return items().stream().map(Item::id).toList();
    }

    /** What to say of it when the pointer rests on it, lines separated by line feeds; may be empty. */
    default String tooltip() {
        return items().size() == 1 ? items().getFirst().tooltip() : "";
    }
}
