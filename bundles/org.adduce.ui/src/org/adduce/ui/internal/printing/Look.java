package org.adduce.ui.internal.printing;

/** What words look like on paper, in black and shades of it. */
enum Look {
    /** What the whole is called. */
    TITLE,
    /** What a part is called. */
    HEADING,
    /** Who speaks. */
    NAME,
    /** Told aside: times, numbers, places. */
    ASIDE,
    /** Words as they are. */
    PLAIN,
    /** What somebody said, as said. */
    SAID,
    /** Words in a text that are marked. */
    MARKED
}
