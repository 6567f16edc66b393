package org.adduce.timeline.scene;

/**
 * A rectangle in pixels, y downwards.
 *
 * @param x the left
 * @param y the top
 * @param width at least 0
 * @param height at least 0
 * @since 1.0
 */
public record Box(double x, double y, double width, double height) {

    /** The rectangle between two opposite corners, in any order. */
    public static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /** A square around a point. */
    public static Box around(double x, double y, double reach) {
        return new Box(x - reach, y - reach, 2 * reach, 2 * reach);
    }

    /** The right side. */
    public double right() {
        return x + width;
    }

    /** The lower side. */
    public double bottom() {
        return y + height;
    }

    /** The middle from left to right. */
    public double centreX() {
        return x + width / 2;
    }

    /** The middle from top to bottom. */
    public double centreY() {
        return y + height / 2;
    }

    /** Whether a point lies within, the sides included. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** Whether the insides have a point in common; touching does not count. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Larger on every side. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** How far a point is from the rectangle; 0 within. */
    public double distance(double px, double py) {
        double dx = Math.max(0, Math.max(x - px, px - right()));
        double dy = Math.max(0, Math.max(y - py, py - bottom()));
        return Math.hypot(dx, dy);
    }
}
