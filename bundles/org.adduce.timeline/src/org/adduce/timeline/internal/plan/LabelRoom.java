package org.adduce.timeline.internal.plan;

/** Between which widths words are shortened, in pixels. */
public final class LabelRoom {

    /** So much of the words of a claim is enough for them to stand in its bar; else they stand beside it. */
    public static final double ENOUGH = 0.7;

    /** The least room for the words of a claim: below, they are left out. */
    public static final double LEAST_CLAIM = 96;

    /** The most room for the words of a claim outside its bar. */
    public static final double MOST_CLAIM = 320;

    /** The least room for the title of an event. */
    public static final double LEAST_EVENT = 104;

    /** The most room for the title of an event. */
    public static final double MOST_EVENT = 260;

    /** The least room for words beside a mark of the said band. */
    public static final double LEAST_SAID = 96;

    /** The most room for words beside a mark of the said band. */
    public static final double MOST_SAID = 220;

    private LabelRoom() {
    }
}
