package org.adduce.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A time as a person knows it: a date, a season, a decade, an interval, a choice of dates, each perhaps uncertain,
 * approximate or with digits nobody knows; or a distance from the time of another element.
 *
 * <p>The text is EDTF as of ISO 8601-2:2019, levels 0 to 2 ({@code 2024}, {@code 2024-06~}, {@code 2023/..},
 * {@code 1985-XX}), or {@code @} and the id of an element with an ISO 8601 duration after a sign
 * ({@code @0b5e…-P6M~}, "about six months before"). It is kept as written; two values are equal if their texts are.
 * Values are immutable and may be shared between threads.
 *
 * @since 1.0
 */
public sealed interface When permits EdtfWhen, DistanceWhen {

    /**
     * Reads a time.
     *
     * @param text EDTF of level 0, 1 or 2, or a distance; at most 1000 characters
     * @return the time, whose {@link #text()} is {@code text}
     * @throws WhenFormatException if the text is neither, or names a date that does not exist
     * @since 1.0
     */
    static When parse(String text) {
        return WhenReader.read(text);
    }

    /**
     * Gives a calendar date the form of a time.
     *
     * @param date a date of the ISO calendar
     * @return that day
     * @throws IllegalArgumentException if the year has more than four digits, where EDTF writes no days
     * @since 1.0
     */
    static When of(LocalDate date) {
        return parse(DateText.of(date));
    }

    /**
     * Gives an instant the form of a time: date and time of day in UTC, to the millisecond.
     *
     * @param instant an instant in a year of at most four digits
     * @return that instant, without what is finer than a millisecond
     * @throws IllegalArgumentException if the year has more than four digits, where EDTF writes no time of day
     * @since 1.0
     */
    static When of(Instant instant) {
        return parse(DateText.of(instant));
    }

    /**
     * Gives a span of time the form of a time.
     *
     * @param earliest the first instant
     * @param latest the last instant, inclusive
     * @param precision how fine the ends are written; an end within a minute is written as the next
     * @return an interval of the units that hold the two instants, or the one unit that holds both
     * @throws IllegalArgumentException if {@code latest} is before {@code earliest}
     * @since 1.0
     */
    static When between(Instant earliest, Instant latest, Precision precision) {
        return parse(DateText.between(earliest, latest, precision));
    }

    /**
     * The time as written.
     *
     * @return the text that was read
     * @since 1.0
     */
    String text();

    /**
     * What form the time has.
     *
     * @return the form
     * @since 1.0
     */
    WhenType type();

    /**
     * The earliest and the latest instant this may mean, as far as it can be told without another element.
     *
     * @return the bounds; of a distance both are unknown
     * @since 1.0
     */
    Bounds bounds();

    /**
     * The earliest and the latest instant this may mean.
     *
     * @param anchors the bounds of an element's time by the element's id, empty if it has none
     * @return the bounds; unknown on the sides whose anchor is undated
     * @since 1.0
     */
    Bounds resolve(Function<UUID, Optional<Bounds>> anchors);

    /**
     * The elements from whose times this is measured.
     *
     * @return their ids in the order written; empty for an absolute time
     * @since 1.0
     */
    Set<UUID> anchors();

    /**
     * Whether any part is marked approximate ({@code ~} or {@code %}).
     *
     * @return true if so
     * @since 1.0
     */
    boolean isApproximate();

    /**
     * Whether any part is marked uncertain ({@code ?} or {@code %}).
     *
     * @return true if so
     * @since 1.0
     */
    boolean isUncertain();

    /**
     * How surely the beginning is known.
     *
     * @return what to draw at the beginning
     * @since 1.0
     */
    End start();

    /**
     * How surely the end is known.
     *
     * @return what to draw at the end
     * @since 1.0
     */
    End end();
}
