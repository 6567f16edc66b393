package org.adduce.timeline;

/**
 * The size of a picture in pixels.
 *
 * @param width at least {@value #LEAST}
 * @param height at least {@value #LEAST}
 * @since 1.0
 */
public record Size(int width, int height) {

    /** There is no picture smaller than this. */
    public static final int LEAST = 64;

    /** Takes the least size for what is smaller. */
    public Size {
        width = Math.max(LEAST, width);
        height = Math.max(LEAST, height);
    }
}
