package org.adduce.timeline.paint;

import java.util.ArrayList;
import java.util.List;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Span;
import org.adduce.timeline.scene.Tip;

/**
 * The lines of a hatched area, rising to the right and cut at its sides, so that painters need no patterns and no
 * clipping. They stand still while the area's ends move.
 *
 * @since 1.0
 */
public final class Hatch {

    /** From one line to the next, in pixels. */
    private static final double STEP = 6;

    private Hatch() {
    }

    /** The part of a bar that is hatched: without its arrow heads. */
    public static Box inside(Span span) {
        var box = span.bounds();
        double head = Math.min(box.height() / 2, box.width() / 2);
        double left = span.start() == Tip.OPEN ? box.x() + head : box.x();
        double right = span.end() == Tip.OPEN ? box.right() - head : box.right();
        return new Box(left, box.y(), right - left, box.height());
    }

    /**
     * The lines.
     *
     * @param box the area
     * @return a line each: x and y of its lower end, x and y of its upper end
     */
    public static List<double[]> lines(Box box) {
        var lines = new ArrayList<double[]>();
        double first = Math.floor((box.x() + box.bottom()) / STEP) * STEP;
        for (double sum = first; sum < box.right() + box.bottom(); sum += STEP) {
            // on a line x + y is the same everywhere
            double low = Math.max(box.x(), sum - box.bottom());
            double high = Math.min(box.right(), sum - box.y());
            if (high - low > 0.5) {
                lines.add(new double[] {low, sum - low, high, sum - high});
            }
        }
        return lines;
    }
}
