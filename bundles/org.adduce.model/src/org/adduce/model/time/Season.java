package org.adduce.model.time;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A part of a year (ISO 8601-2:2019, 4.8).
 *
 * <p>The standard leaves the months of seasons open. By convention 21 to 28 are the quarters of the year; a season of
 * the southern hemisphere (29 to 32) is the quarter in which most of it lies.
 *
 * @param year the year, perhaps with unspecified digits
 * @param code 21 to 41
 * @param marks which components are qualified
 */
record Season(YearMask year, int code, Marks marks) implements Expression {

    static final int FIRST = 21;
    static final int LAST = 41;

    private static final int SOUTHERN_SPRING = 29;
    private static final int QUARTER = 33;
    private static final int THIRD = 37;
    private static final int HALF = 40;

    @Override
    public WhenType type() {
        return WhenType.SEASON;
    }

    @Override
    public Bounds bounds(Function<UUID, Optional<Bounds>> anchors) {
        int last = firstMonth() + months() - 1;
        return Days.bounds(Days.of(year.first(), firstMonth(), 1),
                Days.of(year.last(), last, Days.lengthOfMonth(year.last(), last)));
    }

    @Override
    public End start() {
        return year.isExact() ? marks.end() : End.SOFT;
    }

    @Override
    public End end() {
        return start();
    }

    /** How many months it lasts. */
    int months() {
        return code < THIRD ? 3 : code < HALF ? 4 : 6;
    }

    /** Its place among the parts of the same kind in a year, from 0. */
    int index() {
        // the southern year begins with summer
        return code >= SOUTHERN_SPRING && code < QUARTER ? (code - SOUTHERN_SPRING + 3) % 4 : code - family();
    }

    /** The same kind of part at another place in the year. */
    int codeAt(int index) {
        return family() == SOUTHERN_SPRING ? SOUTHERN_SPRING + (index + 1) % 4 : family() + index;
    }

    private int firstMonth() {
        return 1 + index() * months();
    }

    private int family() {
        return code >= HALF ? HALF : code >= THIRD ? THIRD : code - (code - FIRST) % 4;
    }
}
