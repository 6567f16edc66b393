package org.adduce.importer.social.internal.post;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.json.JsonNumber;
import org.adduce.model.time.When;

/** Reads the times of social media: seconds since 1970, ISO 8601, and what X writes. A time without a zone stays without one. */
public final class Times {

    private static final Pattern ISO = Pattern.compile(
            "(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:[Tt ](?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,](?<fraction>\\d{1,9})\\d*)?)?\\s*(?<zone>Z|z|UTC|[+-]\\d\\d(?::?\\d\\d)?)?)?");
    /** More seconds than that are milliseconds: the year 5138. */
    private static final long MILLISECONDS = 100_000_000_000L;
    private static final long THOUSAND = 1000;
    /** Fewer may be a year; more milliseconds are after the year 9999. */
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 14;
    private static final int LAST_YEAR = 9999;
    private static final BigDecimal LATEST = new BigDecimal("253402300799");

    private Times() {
    }

    /** A time as a number of seconds or milliseconds or as text; nothing where it is none. */
    public static Optional<When> of(String text) {
        var even = text.strip();
        if (isWhole(even)) {
            return epoch(Long.parseLong(even));
        }
        var number = even.isEmpty() || even.length() == 4 ? Optional.<BigDecimal>empty() : JsonNumber.valueOf(even);
        return number.isPresent() ? epoch(number.get()) : written(even);
    }

    /** Seconds or milliseconds as nearly all write them, for which no number of any size is needed. */
    private static boolean isWhole(String text) {
        if (text.length() < FEWEST_DIGITS || text.length() > MOST_DIGITS) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<When> epoch(long number) {
        return number == 0 ? Optional.empty() : Optional.of(utc(number > MILLISECONDS ? number : number * THOUSAND));
    }

    private static Optional<When> epoch(BigDecimal number) {
        var seconds = number.abs().compareTo(BigDecimal.valueOf(MILLISECONDS)) > 0 ? number.movePointLeft(3) : number;
        if (seconds.signum() <= 0 || seconds.compareTo(LATEST) > 0) {
            return Optional.empty();
        }
        return Optional.of(utc(seconds.movePointRight(3).setScale(0, RoundingMode.DOWN).longValue()));
    }

    private static Optional<When> written(String text) {
        try {
            if (!text.isEmpty() && Character.isLetter(text.charAt(0))) {
                return XTime.of(text).map(seconds -> utc(seconds * THOUSAND));
            }
            var found = ISO.matcher(text);
            return found.matches() ? Optional.of(iso(found)) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException noSuchTime) {
            return Optional.empty();
        }
    }

    private static When iso(Matcher found) {
        if (found.group("hour") == null) {
            return When.parse(found.group("year") + '-' + found.group("month") + '-' + found.group("day"));
        }
        var clock = LocalDateTime.of(number(found, "year"), number(found, "month"), number(found, "day"), number(found, "hour"), number(found, "minute"),
                found.group("second") == null ? 0 : number(found, "second"));
        if (found.group("zone") == null) {
            return When.parse(text(clock, 0));
        }
        var fraction = found.group("fraction") == null ? "" : found.group("fraction");
        int millis = Integer.parseInt((fraction + "000").substring(0, 3));
        return utc(clock.toEpochSecond(zone(found.group("zone"))) * THOUSAND + millis);
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    static ZoneOffset zone(String text) {
        return Character.isLetter(text.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(text.length() == 3 ? text + ":00" : text);
    }

    /** An instant as EDTF has it. Written by hand: of all that is done with a short post, formatting by a pattern took longest. */
    private static When utc(long millis) {
        long seconds = Math.floorDiv(millis, THOUSAND);
        var clock = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        if (clock.getYear() < 0 || clock.getYear() > LAST_YEAR) {
            throw new DateTimeException("EDTF has no times of day in the year " + clock.getYear());
        }
        return When.parse(text(clock, (int) (millis - seconds * THOUSAND)) + 'Z');
    }

    private static String text(LocalDateTime clock, int millis) {
        var text = new StringBuilder(24);
        two(two(text, clock.getYear() / 100), clock.getYear() % 100).append('-');
        two(text, clock.getMonthValue()).append('-');
        two(text, clock.getDayOfMonth()).append('T');
        two(text, clock.getHour()).append(':');
        two(text, clock.getMinute()).append(':');
        two(text, clock.getSecond());
        return (millis == 0 ? text : two(text.append('.').append((char) ('0' + millis / 100)), millis % 100)).toString();
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
