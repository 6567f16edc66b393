package org.adduce.core.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;

/**
 * A unit as far as it can be converted: products and quotients of the plain units of UCUM (times, lengths, weights, power,
 * data, {@code %}) with their prefixes. Everything else, money above all, is comparable with itself alone.
 *
 * @param dimension what it measures: base units and their powers
 * @param factor how many of its base units it is
 * @since 1.0
 */
public record Unit(Map<String, Integer> dimension, BigDecimal factor) {

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final int LONGEST = 60;
    private static final int MOST_POWER = 9;

    /** A plain number. */
    public static final Unit ONE = new Unit(Map.of(), BigDecimal.ONE);

    /** Copies its map. */
    public Unit {
        dimension = Map.copyOf(dimension);
    }

    /** The unit that is written so; a unit that is not known is a dimension of its own. */
    public static Unit of(String text) {
        var written = text == null ? "" : text.strip();
        if (written.isEmpty()) {
            return ONE;
        }
        return written.length() > LONGEST || Atom.isMoney(written) ? itself(written) : product(written);
    }

    static Unit itself(String text) {
        return new Unit(Map.of(text, 1), BigDecimal.ONE);
    }

    private static Unit product(String written) {
        var product = ONE;
        int sign = 1;
        int start = 0;
        for (int i = 0; i <= written.length(); i++) {
            if (i == written.length() || written.charAt(i) == '.' || written.charAt(i) == '/') {
                var term = written.substring(start, i);
                var read = term.isEmpty() && i == 0 ? ONE : Atom.read(term);
                product = product.times(read, sign);
                sign = i < written.length() && written.charAt(i) == '/' ? -1 : 1;
                start = i + 1;
            }
        }
        return product;
    }

    /** This unit times another to a power. */
    Unit times(Unit other, int power) {
        var sum = new TreeMap<>(dimension);
        other.dimension.forEach((base, exponent) -> sum.merge(base, exponent * power, Integer::sum));
        sum.values().removeIf(exponent -> exponent == 0);
        var scale = other.factor.pow(Math.min(Math.abs(power), MOST_POWER), DIGITS);
        return new Unit(sum, power < 0 ? factor.divide(scale, DIGITS) : factor.multiply(scale, DIGITS));
    }

    /** Whether amounts of both can be compared. */
    public boolean isComparableWith(Unit other) {
        return dimension.equals(other.dimension);
    }
}
