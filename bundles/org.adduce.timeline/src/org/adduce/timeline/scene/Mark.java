package org.adduce.timeline.scene;

import java.util.List;
import java.util.Optional;
import org.adduce.timeline.Item;

/**
 * A glyph at a point.
 *
 * @param item what it stands for; none in the legend
 * @param glyph its form
 * @param role its role
 * @param x its middle
 * @param y its middle
 * @param radius half its width
 * @since 1.0
 */
public record Mark(Optional<Item> item, Glyph glyph, Role role, double x, double y, double radius) implements Shape {

    @Override
    public Box bounds() {
        return Box.around(x, y, radius);
    }

    @Override
    public List<Item> items() {
        return item.stream().toList();
    }
}
