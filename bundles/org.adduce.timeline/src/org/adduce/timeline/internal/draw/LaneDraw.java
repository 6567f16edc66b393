package org.adduce.timeline.internal.draw;

import org.adduce.timeline.internal.plan.LanePlan;
import org.adduce.timeline.scene.Box;

/** Draws what stands in a lane. */
interface LaneDraw {

    /** Draws a lane into a box on the plot; {@code pitch} is from one row to the next. */
    void draw(LanePlan plan, Box box, double pitch);
}
