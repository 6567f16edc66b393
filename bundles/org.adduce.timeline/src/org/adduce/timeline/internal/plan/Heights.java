package org.adduce.timeline.internal.plan;

import org.adduce.timeline.LaneKey.Section;

/** How high things are, in pixels on a grid of 4. */
public final class Heights {

    /** The height of a folded lane. */
    public static final double FOLDED = 20;

    /** Above a lane's first row. */
    public static double top(Section section) {
        return section == Section.SAID ? 2 : 4;
    }

    /** The middle of a lane's first row, where its name stands. */
    public static double firstMiddle(Section section, double pitch) {
        return top(section) + pitch / 2;
    }

    /** The floor of a lane of the said band, where its rug lies. */
    public static final double FLOOR = 5;

    private static final double MOST_STRETCHED = 1.5;

    private Heights() {
    }

    /** From one row to the next. */
    public static double row(Section section) {
        return switch (section) {
            case SAID -> 16;
            case ABOUT -> 20;
            case EVENTS -> 20;
        };
    }

    /** How many rows of things for whose words there is no room share the height of a row. */
    public static int thin(Section section) {
        return section == Section.ABOUT ? 5 : 1;
    }

    /** What a lane takes beside its rows. */
    public static double around(Section section) {
        return switch (section) {
            case SAID, ABOUT, EVENTS -> 8;
        };
    }

    /** A lane with so many rows. */
    static double lane(Section section, int rows) {
        return lane(section, rows, row(section));
    }

    /** A lane with so many rows that are as far apart as that. */
    static double lane(Section section, int rows, double pitch) {
        return around(section) + rows * pitch;
    }

    /** From one row to the next where there is more room than is needed: half as much again at most, in whole steps of 2. */
    static double stretched(Section section, double factor) {
        return Math.floor(row(section) * Math.clamp(factor, 1, MOST_STRETCHED) / 2) * 2;
    }

    /** How many rows a lane may have even if there is room for more. */
    static int most(Section section) {
        return switch (section) {
            case SAID -> 3;
            case ABOUT -> 24;
            case EVENTS -> 12;
        };
    }

    /** A section's share of the height where there is not room for all. */
    static double share(Section section) {
        return switch (section) {
            case SAID -> 0.36;
            case ABOUT -> 0.38;
            case EVENTS -> 0.26;
        };
    }
}
