package org.adduce.model.time;

import java.time.Instant;

/** Reads a time of day with its zone (ISO 8601-1:2019, 5.3). */
final class TimeReader {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final int FARTHEST_EAST = 14 * HOUR;
    private static final int FARTHEST_WEST = 12 * HOUR;
    private static final char MINUS = '\u2212';

    private final Cursor in;

    TimeReader(Cursor in) {
        this.in = in;
    }

    /** The instant of a time, with its T, on a day. */
    Moment read(PlainDate date) {
        in.expect('T');
        int start = in.position();
        int seconds = number(24, "expected.hour") * HOUR;
        in.expect(':');
        seconds += number(59, "expected.minute") * MINUTE;
        int nanos = 0;
        if (in.skip(':')) {
            seconds += number(59, "expected.second");
            nanos = !in.isAt("..") && in.skip('.') ? in.takeNanos() : 0;
        }
        if (seconds > DAY || seconds == DAY && nanos > 0) {
            throw in.fault(start, "time.midnight");
        }
        long midnight = Days.of(date.year(), date.month(), date.day()) * DAY;
        return new Moment(Instant.ofEpochSecond(midnight + seconds - zone(), nanos));
    }

    /** The seconds by which the zone is ahead of UTC; a time without a zone is taken as UTC. */
    private int zone() {
        int start = in.position();
        if (in.skip('Z')) {
            return 0;
        }
        if (in.skip('+')) {
            return limited(shift(), FARTHEST_EAST, start);
        }
        if (in.skip('-') || in.skip(MINUS)) {
            int shift = limited(shift(), FARTHEST_WEST, start);
            if (shift == 0) {
                throw in.fault(start, "zone.zero");
            }
            return -shift;
        }
        return 0;
    }

    private int shift() {
        int hours = number(23, "expected.hour") * HOUR;
        return in.skip(':') ? hours + number(59, "expected.minute") * MINUTE : hours;
    }

    private int limited(int shift, int most, int offset) {
        if (shift > most) {
            throw in.fault(offset, "zone.range");
        }
        return shift;
    }

    private int number(int most, String expected) {
        int start = in.position();
        var digits = in.takeDigits();
        if (digits.isEmpty()) {
            throw in.unexpected(expected);
        }
        if (digits.length() != 2 || Integer.parseInt(digits) > most) {
            throw in.fault(start, "time.number", Cursor.message(expected), digits);
        }
        return Integer.parseInt(digits);
    }
}
