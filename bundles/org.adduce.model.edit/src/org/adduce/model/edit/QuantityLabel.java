package org.adduce.model.edit;

import java.math.BigDecimal;
import org.adduce.model.Quantity;

/**
 * A quantity in words: "about 3 years", "8 to 10 years", "at least 25 %".
 *
 * @since 1.0
 */
public final class QuantityLabel {

    private QuantityLabel() {
    }

    /** How much it is, of whatever, with its unit as people say it; that there is no number yet where there is none. */
    public static String of(Quantity quantity) {
        var low = quantity.getLow() == null ? quantity.getHigh() : quantity.getLow();
        var high = quantity.getHigh() == null ? quantity.getLow() : quantity.getHigh();
        if (low == null) {
            return LabelWords.text("label.number.none");
        }
        return switch (quantity.getComparator()) {
            case EQUAL, BETWEEN -> span(low, high, quantity);
            case ABOUT -> LabelWords.text("label.number.about", span(low, high, quantity));
            case AT_LEAST -> LabelWords.text("label.number.atLeast", withUnit(Numeral.of(low), low, quantity));
            case AT_MOST -> LabelWords.text("label.number.atMost", withUnit(Numeral.of(high), high, quantity));
        };
    }

    private static String span(BigDecimal low, BigDecimal high, Quantity quantity) {
        return withUnit(low.compareTo(high) == 0 ? Numeral.of(low) : LabelWords.text("label.number.between", Numeral.of(low), Numeral.of(high)), high, quantity);
    }

    /** {@code last} is the number that stands beside the unit: one year, two years. */
    private static String withUnit(String number, BigDecimal last, Quantity quantity) {
        var unit = unit(quantity.getUnit() == null ? "" : quantity.getUnit().strip(), last.compareTo(BigDecimal.ONE) == 0);
        return unit.isBlank() ? number : LabelWords.text("label.number.unit", number, unit);
    }

    /** A unit as people say it, where it is one of time; one that only counts is not told. Else its code. */
    private static String unit(String code, boolean isOne) {
        return switch (code) {
            case "1" -> "";
            case "a", "mo", "wk", "d", "h", "min", "s" -> LabelWords.text("label.unit." + code + (isOne ? ".one" : ""));
            default -> code.length() > 2 && code.startsWith("{") && code.endsWith("}") ? code.substring(1, code.length() - 1) : code;
        };
    }
}
