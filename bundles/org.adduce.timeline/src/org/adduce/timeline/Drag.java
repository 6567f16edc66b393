package org.adduce.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.Precision;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenShift;
import org.adduce.timeline.scale.TimeScale;
import org.adduce.timeline.scene.Part;

/**
 * What a time becomes when a hand moves it on the time line: as fine as the zoom lets a hand aim, and no finer.
 *
 * @since 1.0
 */
public final class Drag {

    /** A hand can aim at what is so many pixels wide. */
    private static final double AIM = 3;

    private static final double MINUTE = 60_000;
    private static final double HOUR = 3_600_000;
    private static final double DAY = 86_400_000;
    private static final double MONTH = 2_629_746_000.0;

    /** Steps that a hand aims at among times of day, in minutes. */
    private static final int[] STEPS = {1, 5, 15, 30, 60};

    private Drag() {
    }

    /** How fine a hand can aim. */
    public static Precision precision(TimeScale scale) {
        double pixel = scale.millisPerPixel();
        if (HOUR / pixel >= AIM) {
            return Precision.MINUTE;
        }
        return DAY / pixel >= AIM ? Precision.DAY : MONTH / pixel >= AIM ? Precision.MONTH : Precision.YEAR;
    }

    /**
     * A time moved, or one of its ends.
     *
     * @param when the time as it is kept
     * @param bounds what it comes to, which for a distance depends on other elements
     * @param part {@link Part#START} or {@link Part#END} for that end alone; else the whole moves
     * @param pixels how far to the right
     * @param scale the scale it is moved on
     * @return the new time; the same if it was moved too little, or if such a time cannot be moved so
     */
    public static When moved(When when, Bounds bounds, Part part, double pixels, TimeScale scale) {
        long millis = Math.round(pixels * scale.millisPerPixel());
        var precision = precision(scale);
        return switch (part) {
            case START -> aimed(bounds.earliestInstant(), millis, scale)
                    .map(start -> WhenShift.withStart(when, start, precision)).orElse(when);
            case END -> aimed(bounds.latestInstant().map(end -> end.plusMillis(1)), millis, scale)
                    .map(end -> WhenShift.withEnd(when, end.minusMillis(1), precision)).orElse(when);
            default -> WhenShift.moved(when, Duration.ofMillis(stepped(millis, scale)), precision);
        };
    }

    /**
     * A time for what had none: the unit it was put down in.
     *
     * @param x where, in pixels
     * @param scale the scale it is put on
     */
    public static When placed(double x, TimeScale scale) {
        var precision = precision(scale);
        long instant = scale.instant(x);
        var exact = Instant.ofEpochMilli(precision == Precision.MINUTE ? stepped(instant, scale) : instant);
        return When.between(exact, exact, precision);
    }

    /** The border of a unit nearest to an instant that is moved; none if it stays at the one it is at. */
    private static Optional<Instant> aimed(Optional<Instant> end, long millis, TimeScale scale) {
        return end.filter(instant -> !border(instant, scale).equals(border(instant.plusMillis(millis), scale)))
                .map(instant -> border(instant.plusMillis(millis), scale));
    }

    private static Instant border(Instant instant, TimeScale scale) {
        var utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        var day = utc.truncatedTo(ChronoUnit.DAYS);
        return switch (precision(scale)) {
            case MINUTE -> Instant.ofEpochMilli(stepped(instant.toEpochMilli(), scale));
            case DAY -> utc.plusHours(12).truncatedTo(ChronoUnit.DAYS).toInstant(ZoneOffset.UTC);
            case MONTH -> day.plusDays(15).withDayOfMonth(1).toInstant(ZoneOffset.UTC);
            case YEAR -> day.plusMonths(6).withDayOfYear(1).toInstant(ZoneOffset.UTC);
        };
    }

    /** A time in milliseconds, to the nearest of the steps that a hand can aim at among times of day; else as it is. */
    private static long stepped(long millis, TimeScale scale) {
        if (precision(scale) != Precision.MINUTE) {
            return millis;
        }
        for (int step : STEPS) {
            double length = step * MINUTE;
            if (length / scale.millisPerPixel() >= AIM) {
                return Math.round(millis / length) * (long) length;
            }
        }
        return millis;
    }
}
