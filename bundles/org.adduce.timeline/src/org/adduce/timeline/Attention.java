package org.adduce.timeline;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody is looking at.
 *
 * @param selected the ids of the selected elements
 * @param hovered the id of the element under the pointer
 * @since 1.0
 */
public record Attention(Set<UUID> selected, Optional<UUID> hovered) {

    /** Nothing in particular. */
    public static final Attention NONE = new Attention(Set.of(), Optional.empty());

    /** Copies the set. */
    public Attention {
        selected = Set.copyOf(selected);
    }

    /** With other elements selected. */
    public Attention selecting(Set<UUID> elements) {
        return new Attention(elements, hovered);
    }

    /** With another element under the pointer. */
    public Attention hovering(Optional<UUID> element) {
        return new Attention(selected, element);
    }
}
