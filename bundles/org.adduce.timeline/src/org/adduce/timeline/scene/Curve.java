package org.adduce.timeline.scene;

import java.util.UUID;

/**
 * The curve from what was said to what that is about: a cubic whose ends are upright.
 *
 * @param role its role
 * @param from the element it comes from
 * @param to the element it goes to
 * @param x1 where it starts
 * @param y1 where it starts
 * @param x2 where it ends
 * @param y2 where it ends
 * @since 1.0
 */
public record Curve(Role role, UUID from, UUID to, double x1, double y1, double x2, double y2) implements Shape {

    @Override
    public Box bounds() {
        return Box.between(x1, y1, x2, y2);
    }

    /** The height of both control points: above the ends lie the points (x1, bend) and (x2, bend). */
    public double bend() {
        return (y1 + y2) / 2;
    }
}
