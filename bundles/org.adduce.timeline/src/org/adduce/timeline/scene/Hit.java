package org.adduce.timeline.scene;

import java.util.List;
import java.util.Optional;
import org.adduce.timeline.Item;

/**
 * What lies at a point.
 *
 * @param part which part of the picture
 * @param shape the shape, if there is one that stands for something
 * @param items what it stands for: one thing, those of a stack, those of a column
 * @param lane the lane the point is in, if it is in one
 * @since 1.0
 */
public record Hit(Part part, Optional<Shape> shape, List<Item> items, Optional<LaneBox> lane) {

    /** The one thing that was hit. */
    public Optional<Item> item() {
        return items.size() == 1 ? Optional.of(items.getFirst()) : Optional.empty();
    }
}
