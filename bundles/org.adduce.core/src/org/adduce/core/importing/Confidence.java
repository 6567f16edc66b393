package org.adduce.core.importing;

/**
 * How sure an importer is that it can read something, in rising order.
 *
 * @since 1.0
 */
public enum Confidence {
    /** It cannot be. */
    NONE,
    /** It can be read, but so can nearly anything: plain text. */
    POSSIBLE,
    /** The name or the look of it speaks for it. */
    LIKELY,
    /** A signature that nothing else has. */
    CERTAIN
}
