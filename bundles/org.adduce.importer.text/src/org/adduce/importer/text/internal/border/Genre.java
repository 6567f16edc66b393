package org.adduce.importer.text.internal.border;

/** What sort of text it is that does not name its voices. */
public enum Genre {
    /** People answer each other. */
    THREAD,
    /** Posts of people who do not know of each other, one after another, most of them of several lines. */
    HEAP,
    /** One person, as far as can be seen. */
    NOTE
}
