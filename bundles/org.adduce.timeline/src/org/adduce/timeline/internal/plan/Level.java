package org.adduce.timeline.internal.plan;

/**
 * A step of zoom: two for each doubling. What is packed is packed for a level, over all time, so that panning moves
 * nothing from row to row and zooming a little does so only where a level ends.
 *
 * @param index the step
 */
record Level(int index) {

    private static final double STEPS = 2;

    /** The level of a scale: at least as much time a pixel as the scale has, so that what fits there fits here. */
    static Level of(double millisPerPixel) {
        return new Level((int) Math.ceil(STEPS * Math.log(millisPerPixel) / Math.log(2) - 1e-9));
    }

    /** How much time a pixel holds at this level, in milliseconds. */
    double millisPerPixel() {
        return Math.pow(2, index / STEPS);
    }
}
