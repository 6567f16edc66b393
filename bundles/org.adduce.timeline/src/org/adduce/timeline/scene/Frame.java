package org.adduce.timeline.scene;

import java.util.List;
import java.util.Optional;
import org.adduce.timeline.scale.TimeScale;

/**
 * Where the parts of a picture lie.
 *
 * @param width the width of the picture
 * @param height its height, which may be greater than asked for if all lanes are shown
 * @param scale the visible time on the plot
 * @param plot where time is drawn, from the first lane to the last
 * @param axis the strip with the ticks
 * @param lanes the lanes from top to bottom
 * @param overview the strip that shows all time, with its scale
 * @param shelf where undated things lie
 * @param shelfToggle where a click opens the shelf for those that have no room on it, or closes it again
 * @since 1.0
 */
public record Frame(double width, double height, TimeScale scale, Box plot, Box axis, List<LaneBox> lanes, Optional<Overview> overview,
        Optional<Box> shelf, Optional<Box> shelfToggle) {

    /**
     * The strip that shows all time.
     *
     * @param bounds where it lies
     * @param scale its scale
     * @param window the part of it that is visible above
     * @since 1.0
     */
    public record Overview(Box bounds, TimeScale scale, Box window) {
    }

    /** Copies the list. */
    public Frame {
        lanes = List.copyOf(lanes);
    }
}
