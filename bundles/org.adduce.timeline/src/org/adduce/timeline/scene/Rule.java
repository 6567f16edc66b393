package org.adduce.timeline.scene;

/**
 * A straight line.
 *
 * @param role its role
 * @param x1 where it starts
 * @param y1 where it starts
 * @param x2 where it ends
 * @param y2 where it ends
 * @since 1.0
 */
public record Rule(Role role, double x1, double y1, double x2, double y2) implements Shape {

    /** An upright line. */
    public static Rule upright(Role role, double x, double top, double bottom) {
        return new Rule(role, x, top, x, bottom);
    }

    /** A level line. */
    public static Rule level(Role role, double y, double left, double right) {
        return new Rule(role, left, y, right, y);
    }

    @Override
    public Box bounds() {
        return Box.between(x1, y1, x2, y2);
    }
}
