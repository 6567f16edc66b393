package org.adduce.timeline.paint;

import java.util.ArrayList;
import java.util.List;
import org.adduce.timeline.scene.Span;

/**
 * How the colour of a span comes in and goes out.
 *
 * @since 1.0
 */
public final class Fade {

    /**
     * A point between which colours change evenly.
     *
     * @param at the place, from 0 at the left to 1 at the right
     * @param opacity from 0 to 1
     * @since 1.0
     */
    public record Stop(double at, double opacity) {
    }

    private Fade() {
    }

    /** Whether a span fades at all. */
    public static boolean isFading(Span span) {
        return span.bounds().width() > 0 && (span.fadeIn() > 0 || span.fadeOut() > 0);
    }

    /** The stops of a span that fades, from left to right, no two in one place. */
    public static List<Stop> stops(Span span) {
        double width = span.bounds().width();
        double in = Math.clamp(span.fadeIn() / width, 0, 1);
        double out = Math.clamp(1 - span.fadeOut() / width, in, 1);
        var stops = new ArrayList<Stop>();
        stops.add(new Stop(0, in > 0 ? 0 : 1));
        if (in > 0 && in < 1) {
            stops.add(new Stop(in, 1));
        }
        if (out < 1 && out > in) {
            stops.add(new Stop(out, 1));
        }
        stops.add(new Stop(1, out < 1 ? 0 : 1));
        return stops;
    }
}
