package org.adduce.timeline.scene;

import java.util.List;
import java.util.UUID;
import org.adduce.timeline.Item;

/**
 * A crowd as a row of columns that stand on one line.
 *
 * @param role its role
 * @param bounds the whole of it
 * @param columns from left to right, without overlaps
 * @param items what it stands for
 * @param tooltip how many they are
 * @since 1.0
 */
public record Density(Role role, Box bounds, List<Column> columns, List<Item> items, String tooltip) implements Shape {

    /**
     * How far apart its columns stand, in pixels: columns that count what stands in them stand apart, those that count what
     * lies over them are one area.
     */
    public double gap() {
        return switch (role) {
            case DENSITY_SAID, DENSITY_EVENTS, OVERVIEW_DENSITY, SAID_VOICE -> 1;
            default -> 0;
        };
    }

    /** Whether it stands for an element, among others. */
    boolean holds(UUID id) {
        for (var item : items) {
            if (item.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A column.
     *
     * @param x its left side
     * @param width its width
     * @param height its height in pixels, upwards from the lower side of the density
     * @param items what stands in it
     * @since 1.0
     */
    public record Column(double x, double width, double height, List<Item> items) {
    }
}
