package org.adduce.timeline;

/**
 * What the lanes are.
 *
 * @since 1.0
 */
public enum Lanes {
    /** Who said it; claims by their kind. */
    ACTOR,
    /** The topics of what was said; claims by theirs. */
    TOPIC,
    /** Where it was said; claims by their kind. */
    SOURCE,
    /** The questions that it answers; claims by theirs. */
    QUESTION
}
