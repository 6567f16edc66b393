package org.adduce.model.time;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A year, month or day with unspecified digits (ISO 8601-2:2019, A.5.5 and A.6.7). It reaches from the first existing
 * date that its known digits allow to the last: {@code 196X-02-29} from 1960-02-29 to 1968-02-29.
 *
 * @param year the year
 * @param month two digits, or empty if the date is a year
 * @param day two digits, or empty if the date is a year or month
 * @param marks which components are qualified
 */
record MaskedDate(YearMask year, String month, String day, Marks marks) implements Expression {

    @Override
    public WhenType type() {
        return WhenType.DATE;
    }

    @Override
    public Bounds bounds(Function<UUID, Optional<Bounds>> anchors) {
        return Days.bounds(firstDay().orElseThrow(), lastDay().orElseThrow());
    }

    @Override
    public End start() {
        return End.SOFT;
    }

    @Override
    public End end() {
        return End.SOFT;
    }

    /** Whether there is such a date. */
    boolean exists() {
        return firstDay().isPresent();
    }

    Precision precision() {
        return month.isEmpty() ? Precision.YEAR : day.isEmpty() ? Precision.MONTH : Precision.DAY;
    }

    private OptionalLong firstDay() {
        return IntStream.rangeClosed(year.first(), year.last()).filter(year::matches)
                .mapToObj(this::firstDayIn).flatMapToLong(OptionalLong::stream).findFirst();
    }

    private OptionalLong lastDay() {
        int sum = year.first() + year.last();
        return IntStream.rangeClosed(year.first(), year.last()).map(y -> sum - y).filter(year::matches)
                .mapToObj(this::lastDayIn).flatMapToLong(OptionalLong::stream).findFirst();
    }

    private OptionalLong firstDayIn(int y) {
        for (int m = 1; m <= 12; m++) {
            for (int d = 1; isMonth(m) && d <= Days.lengthOfMonth(y, m); d++) {
                if (isDay(d)) {
                    return OptionalLong.of(Days.of(y, m, d));
                }
            }
        }
        return OptionalLong.empty();
    }

    private OptionalLong lastDayIn(int y) {
        for (int m = 12; m >= 1; m--) {
            for (int d = Days.lengthOfMonth(y, m); isMonth(m) && d >= 1; d--) {
                if (isDay(d)) {
                    return OptionalLong.of(Days.of(y, m, d));
                }
            }
        }
        return OptionalLong.empty();
    }

    private boolean isMonth(int number) {
        return month.isEmpty() || DigitMask.matches(month, number);
    }

    private boolean isDay(int number) {
        return day.isEmpty() || DigitMask.matches(day, number);
    }
}
