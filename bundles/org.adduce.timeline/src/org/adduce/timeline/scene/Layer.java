package org.adduce.timeline.scene;

import java.util.List;

/**
 * Shapes that are painted one after the other.
 *
 * @param name what they make up: "axis", "said", ...
 * @param shapes in the order of painting
 * @since 1.0
 */
public record Layer(String name, List<Shape> shapes) {

    /** Copies the list. */
    public Layer {
        shapes = List.copyOf(shapes);
    }
}
