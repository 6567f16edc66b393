package org.adduce.model.time;

import java.util.Optional;

/** Reads YYYY, YYYY-MM and YYYY-MM-DD, which nearly all times are, without the machinery for the rest. */
final class FastDates {

    private static final int NO_NUMBER = -1;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private FastDates() {
    }

    /** The date, or empty if the text is anything else, also if it is a date that does not exist. */
    static Optional<PlainDate> read(String text) {
        return switch (text.length()) {
            case YEAR_LENGTH -> date(number(text, 0, 4), 0, 0);
            case MONTH_LENGTH -> isHyphen(text, 4) ? month(number(text, 0, 4), number(text, 5, 7)) : Optional.empty();
            case DAY_LENGTH -> isHyphen(text, 4) && isHyphen(text, 7)
                    ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<PlainDate> month(int year, int month) {
        return month >= 1 && month <= 12 ? date(year, month, 0) : Optional.empty();
    }

    private static Optional<PlainDate> day(int year, int month, int day) {
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= Days.lengthOfMonth(year, month);
        return exists ? date(year, month, day) : Optional.empty();
    }

    private static Optional<PlainDate> date(int year, int month, int day) {
        return year == NO_NUMBER ? Optional.empty() : Optional.of(new PlainDate(year, month, day, Marks.NONE));
    }

    private static boolean isHyphen(String text, int index) {
        return text.charAt(index) == '-';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
