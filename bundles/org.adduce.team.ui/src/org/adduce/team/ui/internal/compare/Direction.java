package org.adduce.team.ui.internal.compare;

/** Which way changes are taken over. */
public enum Direction {
    /** What the left says, into the right. */
    FORWARD,
    /** What the right says, into the left. */
    BACKWARD;

    /** The side that will change. */
    ComparedSide target(CompareInput input) {
        return this == FORWARD ? input.after() : input.before();
    }

    /** The side that says how. */
    ComparedSide source(CompareInput input) {
        return this == FORWARD ? input.before() : input.after();
    }
}
