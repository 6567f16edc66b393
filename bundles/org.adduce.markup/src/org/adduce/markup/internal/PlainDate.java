package org.adduce.markup.internal;

import java.util.Optional;

/**
 * The one form that most dates of pages have, read by its places: a day, or a day and a time of whole seconds with a zone.
 * A page of a thousand comments has as many, and patterns take ten times as long.
 */
final class PlainDate {

    private static final String DAY = "0000-00-00";
    private static final String ZULU = "0000-00-00T00:00:00Z";
    private static final String OFFSET = "0000-00-00T00:00:00+00:00";
    private static final int TIME = 11;
    private static final int ZONE = 19;

    private PlainDate() {
    }

    /** The parts of a date in this form; empty for every other form. */
    static Optional<Moment> read(String date) {
        if (!isLike(DAY, date) && !isLike(ZULU, date) && !isLike(OFFSET, date)) {
            return Optional.empty();
        }
        var day = new Moment(number(date, 0, 4)).month(number(date, 5, 2)).day(number(date, 8, 2));
        return Optional.of(date.length() == DAY.length() ? day
                : day.time(number(date, TIME, 2), number(date, TIME + 3, 2), number(date, TIME + 6, 2)).zone(date.substring(ZONE)));
    }

    /** A digit stands for any digit, a plus for a minus too. */
    private static boolean isLike(String form, String date) {
        if (form.length() != date.length()) {
            return false;
        }
        for (int at = 0; at < form.length(); at++) {
            char c = date.charAt(at);
            char wanted = form.charAt(at);
            boolean isRight = wanted == '0' ? c >= '0' && c <= '9' : c == wanted || wanted == '+' && c == '-';
            if (!isRight) {
                return false;
            }
        }
        return true;
    }

    private static int number(String date, int start, int length) {
        int number = 0;
        for (int at = start; at < start + length; at++) {
            number = number * 10 + date.charAt(at) - '0';
        }
        return number;
    }
}
