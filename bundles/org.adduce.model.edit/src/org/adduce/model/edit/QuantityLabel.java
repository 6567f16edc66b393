package org.adduce.model.edit;

import java.math.BigDecimal;
import org.adduce.model.Quantity;

/** A quantity in words: "about 3 a", "8 to 10 a", "at least 25 %". */
final class QuantityLabel {

    /** Beyond so many digits before or behind the point a number is written with an exponent. */
    private static final int MOST_DIGITS = 21;

    private QuantityLabel() {
    }

    static String of(Quantity quantity) {
        var low = quantity.getLow() == null ? quantity.getHigh() : quantity.getLow();
        var high = quantity.getHigh() == null ? quantity.getLow() : quantity.getHigh();
        if (low == null) {
            return LabelWords.text("label.number.none");
        }
        return switch (quantity.getComparator()) {
            case EQUAL, BETWEEN -> span(low, high, quantity);
            case ABOUT -> LabelWords.text("label.number.about", span(low, high, quantity));
            case AT_LEAST -> LabelWords.text("label.number.atLeast", withUnit(number(low), quantity));
            case AT_MOST -> LabelWords.text("label.number.atMost", withUnit(number(high), quantity));
        };
    }

    private static String span(BigDecimal low, BigDecimal high, Quantity quantity) {
        return withUnit(low.compareTo(high) == 0 ? number(low) : LabelWords.text("label.number.between", number(low), number(high)), quantity);
    }

    private static String withUnit(String number, Quantity quantity) {
        var unit = quantity.getUnit() == null ? "" : quantity.getUnit();
        return unit.isBlank() ? number : LabelWords.text("label.number.unit", number, unit);
    }

    private static String number(BigDecimal number) {
        boolean isPlain = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        return isPlain ? (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()) : number.toString();
    }
}
