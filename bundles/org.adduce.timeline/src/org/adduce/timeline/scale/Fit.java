package org.adduce.timeline.scale;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which range shows everything without letting a few far dates crush the rest.
 *
 * <p>With fewer than {@value #FEW} dates all are shown. With more, the core is what lies between the first and the last
 * tenth of them; dates further from the core than {@value #REACH} times its length are left out, and the overview says
 * how many lie beyond on either side. So one date of 1850 among a hundred of this decade does not decide the scale,
 * while forecasts that thin out into the future stay.
 *
 * @param range the range, with some room on both sides
 * @param earlier how many dates lie before it
 * @param later how many lie after it
 * @since 1.0
 */
public record Fit(TimeRange range, int earlier, int later) {

    private static final int FEW = 8;
    private static final double REACH = 1.5;

    /** Shown around the dates, as a share of the range. */
    private static final double ROOM = 0.03;

    private static final long DAY = 86_400_000L;
    private static final long WEEKS = 60 * DAY;

    /**
     * The range for some dates.
     *
     * @param instants the dates in milliseconds, in any order; {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} count as none
     * @return the range; none if there is no date
     */
    public static Optional<Fit> of(long[] instants) {
        var dates = Arrays.stream(instants).filter(t -> t != Long.MIN_VALUE && t != Long.MAX_VALUE).map(TimeRange::clamp)
                .sorted().toArray();
        if (dates.length == 0) {
            return Optional.empty();
        }
        int first = 0;
        int last = dates.length - 1;
        if (dates.length >= FEW) {
            long low = dates[dates.length / 10];
            long high = dates[dates.length - 1 - dates.length / 10];
            double reach = Math.max(DAY, high - low) * REACH;
            while (low - (double) dates[first] > reach) {
                first++;
            }
            while ((double) dates[last] - high > reach) {
                last--;
            }
        }
        return Optional.of(new Fit(around(dates[first], dates[last], dates.length <= 2), first, dates.length - 1 - last));
    }

    /** A single day among hours says little: one element alone is shown among some weeks. */
    private static TimeRange around(long first, long last, boolean isAlone) {
        long more = Math.max(0, (isAlone ? WEEKS : 0) - (last - first)) / 2;
        return TimeRange.of(first - more, last + more).padded(ROOM);
    }
}
