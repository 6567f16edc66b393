package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Instants as text: UTC, to the millisecond, always with all digits; a year beyond four digits has a sign and at least six. */
final class InstantText {

    private static final String PATTERN = "0000-00-00T00:00:00.000Z";
    private static final byte[] PATTERN_BYTES = PATTERN.getBytes(US_ASCII);
    private static final int SECONDS_A_DAY = 86_400;
    /** The days whose years have four digits and no sign. */
    private static final long FIRST_PLAIN_DAY = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long LAST_PLAIN_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private InstantText() {
    }

    /** Reads an instant; anything else is refused in words. What is finer than a millisecond is left out. */
    static Instant parse(String text) {
        try {
            return isPlain(text) ? plain(text) : Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "An instant is written as 2026-06-12T10:15:30.000Z, but this is \"" + Excerpt.of(text) + "\".", e);
        }
    }

    /** Whether it is as we write it: a tenth of the time that the general way takes, and a file holds one an assertion. */
    private static boolean isPlain(String text) {
        if (text.length() != PATTERN.length()) {
            return false;
        }
        for (int i = 0; i < PATTERN.length(); i++) {
            char want = PATTERN.charAt(i);
            char have = text.charAt(i);
            if (want == '0' ? have < '0' || have > '9' : have != want) {
                return false;
            }
        }
        return number(text, 11, 13) < 24 && number(text, 14, 16) < 60 && number(text, 17, 19) < 60;
    }

    private static Instant plain(String text) {
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
        int second = number(text, 11, 13) * 3600 + number(text, 14, 16) * 60 + number(text, 17, 19);
        return Instant.ofEpochSecond(day * SECONDS_A_DAY + second, number(text, 20, 23) * 1_000_000L);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /** Writes an instant, mostly digit by digit: the general way takes five times as long, and a file holds one an assertion. */
    static void write(Instant instant, CanonicalOutput out) throws IOException {
        long day = Math.floorDiv(instant.getEpochSecond(), SECONDS_A_DAY);
        if (day < FIRST_PLAIN_DAY || day > LAST_PLAIN_DAY) {
            out.plain(format(instant));
            return;
        }
        var date = LocalDate.ofEpochDay(day);
        int second = Math.floorMod(instant.getEpochSecond(), SECONDS_A_DAY);
        byte[] text = PATTERN_BYTES.clone();
        digits(date.getYear() / 100, text, 0);
        digits(date.getYear() % 100, text, 2);
        digits(date.getMonthValue(), text, 5);
        digits(date.getDayOfMonth(), text, 8);
        digits(second / 3600, text, 11);
        digits(second / 60 % 60, text, 14);
        digits(second % 60, text, 17);
        int millis = instant.getNano() / 1_000_000;
        text[20] = (byte) ('0' + millis / 100);
        digits(millis % 100, text, 21);
        out.ascii(text);
    }

    /** Two digits. */
    private static void digits(int number, byte[] text, int at) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
    }

    static String format(Instant instant) {
        var date = LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), SECONDS_A_DAY));
        int second = Math.floorMod(instant.getEpochSecond(), SECONDS_A_DAY);
        var text = new StringBuilder(PATTERN.length() + 8);
        year(text, date.getYear());
        digits(text.append('-'), date.getMonthValue(), 10);
        digits(text.append('-'), date.getDayOfMonth(), 10);
        digits(text.append('T'), second / 3600, 10);
        digits(text.append(':'), second / 60 % 60, 10);
        digits(text.append(':'), second % 60, 10);
        digits(text.append('.'), instant.getNano() / 1_000_000, 100);
        return text.append('Z').toString();
    }

    private static void year(StringBuilder text, int year) {
        if (year >= 0 && year <= 9999) {
            digits(text, year, 1000);
        } else {
            digits(text.append(year < 0 ? '-' : '+'), Math.abs(year), 100_000);
        }
    }

    /** Writes a number with leading zeros; {@code least} is the smallest number that needs none. */
    private static void digits(StringBuilder text, int number, int least) {
        for (int bound = least; bound > number && bound > 1; bound /= 10) {
            text.append('0');
        }
        text.append(number);
    }
}
