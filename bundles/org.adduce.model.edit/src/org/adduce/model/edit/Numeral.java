package org.adduce.model.edit;

import java.math.BigDecimal;

/**
 * A number as people read it: no zeros at its end, and from five digits on its whole part in groups of three with narrow
 * spaces that break no line between them, as ISO 80000-1 has it, which no country reads as a decimal sign.
 */
final class Numeral {

    /** Beyond so many digits before or behind the point a number is written with an exponent. */
    private static final int MOST_DIGITS = 21;
    /** Years and other numbers of four digits stay as they are. */
    private static final int UNGROUPED = 4;
    private static final int GROUP = 3;
    private static final char BETWEEN = '\u202F';

    private Numeral() {
    }

    /** A number's text. */
    static String of(BigDecimal number) {
        boolean isPlain = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        if (!isPlain) {
            return number.toString();
        }
        return number.signum() == 0 ? "0" : grouped(number.stripTrailingZeros().toPlainString());
    }

    private static String grouped(String plain) {
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        if (end - start <= UNGROUPED) {
            return plain;
        }
        var grouped = new StringBuilder(plain);
        for (int at = end - GROUP; at > start; at -= GROUP) {
            grouped.insert(at, BETWEEN);
        }
        return grouped.toString();
    }
}
