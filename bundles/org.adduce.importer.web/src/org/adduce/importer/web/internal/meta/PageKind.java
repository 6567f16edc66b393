package org.adduce.importer.web.internal.meta;

/** What kind of page one is. */
public enum PageKind {
    /** An article of whatever sort. */
    ARTICLE,
    /** A post that others answer. */
    DISCUSSION,
    /** A letter that subscribers get. */
    NEWSLETTER,
    /** A short post. */
    POST,
    /** Nothing says what it is. */
    UNKNOWN
}
