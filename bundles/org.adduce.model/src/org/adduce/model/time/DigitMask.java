package org.adduce.model.time;

/** Numbers with unspecified digits. */
final class DigitMask {

    static final char UNSPECIFIED = 'X';

    private DigitMask() {
    }

    static boolean isMasked(String digits) {
        return digits.indexOf(UNSPECIFIED) >= 0;
    }

    /** Whether a number may be meant, written with as many digits and leading zeros. */
    static boolean matches(String digits, int number) {
        int rest = number;
        for (int i = digits.length() - 1; i >= 0; i--) {
            char digit = digits.charAt(i);
            if (digit != UNSPECIFIED && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }
}
