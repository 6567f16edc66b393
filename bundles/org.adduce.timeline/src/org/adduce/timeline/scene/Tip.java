package org.adduce.timeline.scene;

/**
 * How an end of a span is drawn.
 *
 * @since 1.0
 */
public enum Tip {
    /** Known: a straight edge. */
    SHARP,
    /** Approximate or uncertain: it fades out. */
    SOFT,
    /** There is no such end: an arrow. */
    OPEN,
    /** There is one, but nobody knows when: it fades out soon, towards a question mark. */
    UNKNOWN,
    /** It goes on beyond the picture: no edge. */
    CUT
}
