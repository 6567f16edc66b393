package org.adduce.model.time;

import java.time.Instant;
import java.util.Optional;

/** Reads YYYY-MM-DDThh:mm:ssZ, as programs write the times of posts and mails, without the machinery for the rest. */
final class FastMoments {

    private static final int LENGTH = 20;
    private static final int TIME = 11;
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    private FastMoments() {
    }

    /** The instant, or empty if the text is anything else, also if it is a time that does not exist. */
    static Optional<Moment> read(String text) {
        if (text.length() != LENGTH || text.charAt(TIME - 1) != 'T' || text.charAt(TIME + 2) != ':' || text.charAt(TIME + 5) != ':' || text.charAt(LENGTH - 1) != 'Z') {
            return Optional.empty();
        }
        int hour = part(text, TIME, 23);
        int minute = part(text, TIME + 3, 59);
        int second = part(text, TIME + 6, 59);
        if (hour < 0 || minute < 0 || second < 0) {
            return Optional.empty();
        }
        return FastDates.read(text.substring(0, TIME - 1))
                .map(date -> new Moment(Instant.ofEpochSecond(Days.of(date.year(), date.month(), date.day()) * DAY + hour * HOUR + minute * MINUTE + second)));
    }

    /** A number of two digits; below zero if it is none or too high. */
    private static int part(String text, int at, int most) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        boolean isNumber = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
        return isNumber && tens * 10 + ones <= most ? tens * 10 + ones : -1;
    }
}
