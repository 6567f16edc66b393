package org.adduce.json;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as written.
 *
 * @param literal its digits
 * @since 1.0
 */
public record JsonNumber(String literal) {

    /** More digits or zeros than anything that is counted or measured has. */
    private static final int LONGEST = 40;

    /** Its value, if it is of a sensible size. */
    public Optional<BigDecimal> value() {
        return valueOf(literal);
    }

    /** The number that a text writes, if it writes one of a sensible size. */
    public static Optional<BigDecimal> valueOf(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !looksLikeOne(text)) {
            return Optional.empty();
        }
        try {
            var value = new BigDecimal(text.strip());
            return Math.abs((long) value.precision() - value.scale()) > LONGEST ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** To find by an exception that a text is no number takes longer than all else that is done with it, and many are asked. */
    private static boolean looksLikeOne(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!Character.isDigit(c) && !Character.isWhitespace(c) && "+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return literal;
    }
}
