package org.adduce.timeline.scene;

import java.util.List;
import java.util.Optional;
import org.adduce.timeline.Item;

/**
 * An area.
 *
 * @param item what it stands for, if anything
 * @param role its role
 * @param bounds the area
 * @param radius how round its corners are, in pixels
 * @param tooltip what to say of it
 * @since 1.0
 */
public record Band(Optional<Item> item, Role role, Box bounds, double radius, String tooltip) implements Shape {

    /** An area that only furnishes the picture. */
    public static Band of(Role role, Box bounds, double radius) {
        return new Band(Optional.empty(), role, bounds, radius, "");
    }

    @Override
    public List<Item> items() {
        return item.stream().toList();
    }
}
