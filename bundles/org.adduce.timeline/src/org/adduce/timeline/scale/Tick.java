package org.adduce.timeline.scale;

/**
 * A tick with words.
 *
 * @param instant where it stands, in milliseconds
 * @param next where the next one stands
 * @param text what stands beside it
 * @since 1.0
 */
public record Tick(long instant, long next, String text) {
}
