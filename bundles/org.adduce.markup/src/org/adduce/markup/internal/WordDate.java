package org.adduce.markup.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with the name of a month somewhere, and those whose digits can be read in one way only. */
public final class WordDate {

    /** As every mail and most feeds write it, for which the places of its parts need not be looked for. */
    private static final Pattern MAIL = Pattern.compile("(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), ?)?(\\d{1,2}) ([A-Z][a-z]{2}) (\\d{4}) (\\d{2}):(\\d{2}):(\\d{2}) ([A-Z]{2,5}|[+-]\\d{4})");
    private static final Pattern TIME = Pattern.compile("(?i)(?:\\b|T)(\\d{1,2})(?:[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d+))?)?)?\\s*([ap])\\.?m\\b\\.?|(?<![\\d+-])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d+))?)?");
    private static final Pattern ZONE = Pattern.compile("(?:(?:GMT|UTC)\\s*)?[+-]\\d{2}:?\\d{2}|(?:GMT|UTC)\\s*[+-]\\d{1,2}|\\b[A-Z]{2,5}\\b|\\bZ\\b");
    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?\\s*[+-]\\d{1,2}:?(?:\\d{2})?\\b(?![-/.]\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final int CENTURY = 100;
    private static final int FIRST_OF_LAST_CENTURY = 50;
    private static final int LAST_CENTURY = 1900;
    private static final int THIS_CENTURY = 2000;
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private WordDate() {
    }

    /** The date as EDTF. */
    public static Optional<String> read(String date) {
        var mail = MAIL.matcher(date);
        return (mail.matches() ? mailed(mail) : Optional.<String>empty()).or(() -> any(date));
    }

    private static Optional<String> mailed(Matcher mail) {
        int month = Months.number(mail.group(2));
        return month == 0 ? Optional.empty() : new Moment(number(mail.group(3))).month(month).day(number(mail.group(1)))
                .time(number(mail.group(4)), number(mail.group(5)), number(mail.group(6))).zone(mail.group(7)).edtf();
    }

    private static Optional<String> any(String date) {
        var time = TIME.matcher(date);
        boolean hasTime = time.find();
        var days = hasTime ? date.substring(0, time.start()) + ' ' + afterTime(date.substring(time.end())) : date;
        return day(days).flatMap(moment -> (hasTime ? timed(moment, time, date.substring(time.end())) : moment).edtf());
    }

    /** The zone is no day. */
    private static String afterTime(String rest) {
        return OFFSET.matcher(rest).replaceAll(" ");
    }

    private static Optional<Moment> day(String days) {
        var digits = DIGITS.matcher(days);
        if (digits.find()) {
            return numeric(digits);
        }
        var words = WORD.matcher(days);
        while (words.find()) {
            int month = Months.number(words.group());
            if (month > 0) {
                return around(days, month);
            }
        }
        return Optional.empty();
    }

    /** A dot means the day comes first; otherwise only a number above twelve tells. */
    private static Optional<Moment> numeric(Matcher digits) {
        int first = Integer.parseInt(digits.group(1));
        int second = Integer.parseInt(digits.group(3));
        var moment = new Moment(Integer.parseInt(digits.group(4)));
        if (digits.group(2).equals(".") || first > LAST_MONTH || first == second) {
            return Optional.of(moment.month(second).day(first));
        }
        return second > LAST_MONTH ? Optional.of(moment.month(first).day(second)) : Optional.empty();
    }

    private static Optional<Moment> around(String days, int month) {
        int day = Moment.UNKNOWN;
        int year = Moment.UNKNOWN;
        var numbers = NUMBER.matcher(days);
        while (numbers.find()) {
            var digits = numbers.group();
            if (digits.length() > 4) {
                return Optional.empty();
            }
            int value = Integer.parseInt(digits);
            if (digits.length() <= 2 && day < 0 && value >= 1 && value <= LAST_DAY) {
                day = value;
            } else if (year < 0) {
                year = digits.length() <= 2 ? full(value) : value;
            }
        }
        return year < 0 ? Optional.empty() : Optional.of(new Moment(year).month(month).day(day));
    }

    private static int full(int year) {
        return year < FIRST_OF_LAST_CENTURY ? THIS_CENTURY + year : year < CENTURY ? LAST_CENTURY + year : year;
    }

    private static Moment timed(Moment moment, Matcher time, String rest) {
        boolean isHalfDay = time.group(5) != null;
        int at = isHalfDay ? 1 : 6;
        int hour = Integer.parseInt(time.group(at));
        if (isHalfDay) {
            boolean isAfternoon = time.group(5).toLowerCase(Locale.ROOT).equals("p");
            hour = hour % 12 + (isAfternoon ? 12 : 0);
        }
        var fraction = time.group(at + 3);
        var zone = ZONE.matcher(rest);
        return moment.time(hour, number(time.group(at + 1)), number(time.group(at + 2))).fraction(fraction == null ? "" : fraction)
                .zone(zone.find() ? zone.group() : "");
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
