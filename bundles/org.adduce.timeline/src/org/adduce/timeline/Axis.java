package org.adduce.timeline;

/**
 * Which of the two kinds of time are shown; events always are.
 *
 * @since 1.0
 */
public enum Axis {
    /** When things were said. */
    SAID,
    /** What times they are about. */
    ABOUT,
    /** Both, on one axis. */
    BOTH;

    /** Whether what was said is shown. */
    public boolean hasSaid() {
        return this != ABOUT;
    }

    /** Whether what it is about is shown. */
    public boolean hasAbout() {
        return this != SAID;
    }
}
