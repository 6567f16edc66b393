package org.adduce.timeline.scale;

/**
 * Lays a range of time on a line of pixels, evenly.
 *
 * @param range the time shown
 * @param left where it starts, in pixels
 * @param width how long the line is, in pixels, at least 1
 * @since 1.0
 */
public record TimeScale(TimeRange range, double left, double width) {

    /** Refuses a line without length. */
    public TimeScale {
        if (!(width >= 1)) {
            throw new IllegalArgumentException("The width must be at least 1 pixel: " + width);
        }
    }

    /** Where an instant lies; instants beyond the line's limits lie at the limits. */
    public double x(long instant) {
        return left + (TimeRange.clamp(instant) - range.from()) * width / range.span();
    }

    /** The instant at a place. */
    public long instant(double x) {
        return TimeRange.clamp(range.from() + Math.round((x - left) * millisPerPixel()));
    }

    /** How much time a pixel holds, in milliseconds. */
    public double millisPerPixel() {
        return range.span() / width;
    }

    /** Where the line ends. */
    public double right() {
        return left + width;
    }

    /** Zoomed at a place that keeps its instant; a factor above 1 shows more time. */
    public TimeScale zoomedAt(double x, double factor) {
        return new TimeScale(range.zoomed(instant(x), factor), left, width);
    }

    /** Moved as if the picture was pulled by so many pixels to the right. */
    public TimeScale panned(double pixels) {
        return new TimeScale(range.shifted(-Math.round(pixels * millisPerPixel())), left, width);
    }
}
