package org.adduce.model.time;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A decade written with three digits or a century written with two (ISO 8601-1:2019, 5.2.2). It begins with the year
 * that has zeros for the missing digits, also before the year 0: {@code -19} is -1900 to -1801.
 *
 * @param type decade or century
 * @param number its number, the first year without the last one or two digits
 * @param marks which components are qualified
 */
record YearSpan(WhenType type, int number, Marks marks) implements Expression {

    @Override
    public Bounds bounds(Function<UUID, Optional<Bounds>> anchors) {
        return Days.years(first(), first() + years() - 1);
    }

    int first() {
        return number * years();
    }

    int years() {
        return type == WhenType.DECADE ? 10 : 100;
    }
}
