package org.adduce.timeline.paint;

/**
 * The colours of a role.
 *
 * @param fill what areas and letters are filled with, as 0xAARRGGBB; 0 for nothing
 * @param line what outlines and lines are drawn with, as 0xAARRGGBB; 0 for nothing
 * @param width how wide lines are, in pixels
 * @since 1.0
 */
public record Ink(int fill, int line, double width) {

    /** Filled, without an outline. */
    public static Ink filled(int colour) {
        return new Ink(colour, 0, 0);
    }

    /** A line, or an outline with nothing in it. */
    public static Ink line(int colour, double width) {
        return new Ink(0, colour, width);
    }

    /** The red, green and blue of a colour as #rrggbb. */
    public static String rgb(int colour) {
        return String.format("#%06x", colour & 0xffffff);
    }

    /** How opaque a colour is, from 0 to 1. */
    public static double opacity(int colour) {
        return (colour >>> 24) / 255.0;
    }
}
