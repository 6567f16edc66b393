package org.adduce.timeline.internal.plan;

import java.util.List;
import org.adduce.timeline.LaneKey.Section;

/**
 * The lanes of a section, from top to bottom, with their heights in pixels.
 *
 * @param section which
 * @param lanes its lanes; the last may be that of the rest
 * @param heights how high each is
 * @param pitch from one row to the next
 */
public record SectionPlan(Section section, List<LanePlan> lanes, List<Double> heights, double pitch) {

    /** Copies the lists. */
    public SectionPlan {
        lanes = List.copyOf(lanes);
        heights = List.copyOf(heights);
    }

    /** How high all of it is. */
    public double height() {
        return heights.stream().mapToDouble(Double::doubleValue).sum();
    }
}
