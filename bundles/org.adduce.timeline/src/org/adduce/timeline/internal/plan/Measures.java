package org.adduce.timeline.internal.plan;

/** The pixels that planning and drawing agree on. Heights keep to a grid of 4. */
public final class Measures {

    /** Half the width of a mark. */
    public static final double MARK = 5;

    /** Half the width of an event's diamond. */
    public static final double DIAMOND = 6;

    /** Between two things in one row. */
    public static final double GAP = 4;

    /** Between a mark and its words. */
    public static final double LABEL_GAP = 5;

    /** Left and right of words in a bar. */
    public static final double INSET = 6;

    /** The least width of a bar. */
    public static final double LEAST_BAR = 6;

    /** Over how many pixels a soft end fades, half of it beyond the bound. */
    public static final double FADE = 16;

    /** How long the bar goes on towards an end that nobody knows, the question mark included. */
    public static final double STUB = 36;

    /** How many pixels a stack takes. */
    public static final double PILL = 28;

    /** The width of a column of a crowd. */
    public static final double COLUMN = 4;

    /** How much of a stub the question mark takes. */
    public static final double QUERY = 14;

    private Measures() {
    }
}
