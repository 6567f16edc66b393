package org.adduce.markup.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that are digits, the year first. */
public final class IsoDate {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:([-/.]?)(\\d{1,2})(?:\\2(\\d{1,2}))?)?(?:(?:[Tt]|\\s+|,\\s*|(?<=\\d{8}))(\\d{1,2})[:.]?(\\d{2})(?:(?:[:.]?(?=\\d\\d)|:)(\\d{1,2})(?:[.,](\\d{1,9}))?)?"
            + "\\s*([Zz]|[A-Za-z]{2,5}|(?:UTC|GMT)?\\s*[+-]\\d{1,2}(?::?\\d{2})?)?)?");
    private static final Pattern SECONDS = Pattern.compile("(1[0-9]{9}|[2-9][0-9]{8})(\\d{3})?");
    private static final int YEAR = 1;
    private static final int MONTH = 3;
    private static final int DAY = 4;
    private static final int HOUR = 5;
    private static final int ZONE = 9;

    private IsoDate() {
    }

    /** The date as EDTF. */
    public static Optional<String> read(String date) {
        var plain = PlainDate.read(date);
        if (plain.isPresent()) {
            return plain.get().edtf();
        }
        var seconds = SECONDS.matcher(date);
        if (seconds.matches()) {
            var instant = Instant.ofEpochSecond(Long.parseLong(seconds.group(1)));
            return Optional.of(instant.toString());
        }
        var matcher = DATE.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean isShort = date.length() == 6 && matcher.group(MONTH) != null && matcher.group(2).isEmpty();
        return isShort ? Optional.empty() : moment(matcher).edtf();
    }

    private static Moment moment(Matcher matcher) {
        var moment = new Moment(number(matcher, YEAR)).month(number(matcher, MONTH)).day(number(matcher, DAY));
        if (matcher.group(HOUR) == null) {
            return moment;
        }
        return moment.time(number(matcher, HOUR), number(matcher, HOUR + 1), number(matcher, HOUR + 2))
                .fraction(matcher.group(HOUR + 3) == null ? "" : matcher.group(HOUR + 3))
                .zone(matcher.group(ZONE) == null ? "" : matcher.group(ZONE).toUpperCase(Locale.ROOT));
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? Moment.UNKNOWN : Integer.parseInt(matcher.group(group));
    }
}
