package org.adduce.timeline.scene;

/**
 * The form of a mark. What colours tell, forms tell too.
 *
 * @since 1.0
 */
public enum Glyph {
    /** A disc: asserts. */
    DISC,
    /** A cross: denies. */
    CROSS,
    /** A ring, half of it filled: doubts. */
    HALF_DISC,
    /** A question mark: asks. */
    QUESTION,
    /** A triangle that points down: concedes. */
    TRIANGLE_DOWN,
    /** A ring with a stroke through it: retracts. */
    STRUCK_RING,
    /** A triangle that points on: relays. */
    TRIANGLE_RIGHT,
    /** A short upright stroke: a voice in which nothing is marked. */
    STROKE,
    /** A small square: a source without voices, a claim in a legend. */
    SQUARE,
    /** A filled diamond: happened. */
    DIAMOND,
    /** An open diamond: planned. */
    DIAMOND_OPEN,
    /** A diamond, half of it filled: alleged. */
    DIAMOND_HALF,
    /** An open diamond with a cross in it: refuted. */
    DIAMOND_CROSSED
}
