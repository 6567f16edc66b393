package org.adduce.model.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * Moves a time, or one of its ends, as a hand does on a time line. What comes out is valid EDTF (or a distance) and
 * keeps the marks {@code ~}, {@code ?} and {@code %} of each end, ends that are open or unknown and are not moved, and
 * the brackets of a choice of dates.
 *
 * @since 1.0
 */
public final class WhenShift {

    private WhenShift() {
    }

    /**
     * Moves the whole. Every part keeps its form: a month stays a month, a decade a decade, a distance a distance.
     *
     * @param when the time
     * @param by how far; rounded to whole units that are neither finer than {@code precision} nor than the time itself
     * @param precision how fine the hand aims
     * @return the moved time; the same if it is moved by less than half a unit, if its year is unknown
     *     ({@code XXXX-12-25}), or if there is no such date where it would come to lie
     * @since 1.0
     */
    public static When moved(When when, Duration by, Precision precision) {
        var expression = Expression.of(when);
        var step = Movement.step(expression).common(Step.of(precision)).nearest(by);
        return step.isNone() ? when : moved(when, expression, step);
    }

    /**
     * Moves the start alone; an end that was not given by itself is written as it was, as in {@code 2024-05-20/2024-06}.
     *
     * @param when the time
     * @param earliest an instant in the unit that it shall start with; one after the end is taken as the end
     * @param precision the unit; a day where a minute cannot be written, with a mark or in brackets
     * @return the time with the new start
     * @since 1.0
     */
    public static When withStart(When when, Instant earliest, Precision precision) {
        var limit = when.bounds().latestInstant().filter(earliest::isAfter).orElse(earliest);
        return placed(when, precision, ends -> ends.join(ends.start(limit), ends.end()));
    }

    /**
     * Moves the end alone; a start that was not given by itself is written as it was, as in {@code 2024-06/2024-07-10}.
     *
     * @param when the time
     * @param latest an instant in the unit that it shall end with, in or before the minute; one before the start is
     *     taken as the start
     * @param precision the unit; a day where a minute cannot be written, with a mark or in brackets
     * @return the time with the new end
     * @since 1.0
     */
    public static When withEnd(When when, Instant latest, Precision precision) {
        var limit = when.bounds().earliestInstant().filter(latest::isBefore).orElse(latest);
        return placed(when, precision, ends -> ends.join(ends.start(), ends.end(limit)));
    }

    /**
     * Gives a time a new start and a new end.
     *
     * @param when the time
     * @param earliest an instant in the unit that it shall start with
     * @param latest an instant in the unit that it shall end with, in or before the minute
     * @param precision the unit; a day where a minute cannot be written, with a mark or in brackets
     * @return the time with the new ends; a single date if both lie in one unit
     * @throws IllegalArgumentException if {@code latest} is before {@code earliest}
     * @since 1.0
     */
    public static When withEnds(When when, Instant earliest, Instant latest, Precision precision) {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
        }
        return placed(when, precision, ends -> ends.join(ends.start(earliest), ends.end(latest)));
    }

    private static When placed(When when, Precision precision, Function<Ends, String> text) {
        try {
            return When.parse(text.apply(new Ends(when, precision)));
        } catch (WhenFormatException e) {
            // in brackets both ends are written alike, and beyond the year 9999 that is by the year
            return When.parse(text.apply(new Ends(when, Precision.YEAR)));
        }
    }

    private static When moved(When when, Expression expression, Step step) {
        try {
            return When.parse(ExpressionText.of(Movement.moved(expression, step)));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            // there is no 30 February, and EDTF has no days after the year 9999
            return when;
        }
    }
}
