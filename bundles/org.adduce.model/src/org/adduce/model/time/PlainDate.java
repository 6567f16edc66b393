package org.adduce.model.time;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A year, month or day (ISO 8601-2:2019, A.4.2).
 *
 * @param year the astronomical year, -9999 to 9999
 * @param month 1 to 12, or 0 if the date is a year
 * @param day 1 to 31, or 0 if the date is a year or month
 * @param marks which components are qualified
 */
record PlainDate(int year, int month, int day, Marks marks) implements Expression {

    @Override
    public WhenType type() {
        return WhenType.DATE;
    }

    @Override
    public Bounds bounds(Function<UUID, Optional<Bounds>> anchors) {
        return switch (precision()) {
            case YEAR -> Days.years(year, year);
            case MONTH -> Days.bounds(Days.of(year, month, 1), Days.of(year, month, Days.lengthOfMonth(year, month)));
            case DAY, MINUTE -> Days.bounds(Days.of(year, month, day), Days.of(year, month, day));
        };
    }

    /** Whether it is a day that its month has. */
    boolean isDay() {
        return day >= 1 && day <= Days.lengthOfMonth(year, month);
    }

    Precision precision() {
        return month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
    }
}
