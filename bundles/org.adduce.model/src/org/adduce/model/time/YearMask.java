package org.adduce.model.time;

import java.time.DateTimeException;

/**
 * A year of four digits, some of which may be unspecified (ISO 8601-2:2019, 9.2).
 *
 * @param negative whether a minus sign stands before it
 * @param digits four of 0 to 9 and X
 */
record YearMask(boolean negative, String digits) {

    static YearMask of(long year) {
        if (!DateText.isShort(year)) {
            throw new DateTimeException("no year of four digits: " + year);
        }
        return new YearMask(year < 0, DateText.padded(Math.abs(year), 4));
    }

    boolean isExact() {
        return !DigitMask.isMasked(digits);
    }

    /** The earliest year it may be. */
    int first() {
        return negative ? -magnitude('9') : magnitude('0');
    }

    /** The latest year it may be; there is no year -0000. */
    int last() {
        return negative ? -Math.max(1, magnitude('0')) : magnitude('9');
    }

    boolean matches(int year) {
        return (negative ? year < 0 : year >= 0) && DigitMask.matches(digits, Math.abs(year));
    }

    /** How many digits from the right are unspecified while all others are known; 0 if it is not so. */
    int unspecifiedFromRight() {
        int first = digits.indexOf(DigitMask.UNSPECIFIED);
        boolean onlyRight = first > 0 && digits.substring(first).chars().allMatch(c -> c == DigitMask.UNSPECIFIED);
        return onlyRight ? digits.length() - first : 0;
    }

    /** How many years it may be, if all digits are known but some from the right. */
    int years() {
        return (int) Math.pow(10, unspecifiedFromRight());
    }

    /** As many years later, a multiple of {@link #years()}, with the same digits unspecified. */
    YearMask plusYears(long number) {
        // counted from the year that is farthest from the year 0, since -000X is followed by 000X
        var moved = of(Math.addExact(negative ? first() : last(), number));
        int known = digits.length() - unspecifiedFromRight();
        return new YearMask(moved.negative, moved.digits.substring(0, known) + digits.substring(known));
    }

    private int magnitude(char unspecified) {
        return Integer.parseInt(digits.replace(DigitMask.UNSPECIFIED, unspecified));
    }
}
