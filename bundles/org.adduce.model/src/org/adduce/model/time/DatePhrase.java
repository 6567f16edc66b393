package org.adduce.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Says a date, without its marks. */
final class DatePhrase {

    private final Messages messages;
    private final YearPhrase years;

    DatePhrase(Messages messages) {
        this.messages = messages;
        this.years = new YearPhrase(messages);
    }

    String of(Expression date) {
        return switch (date) {
            case PlainDate plain -> plain(plain);
            case MaskedDate masked -> masked(masked);
            case Moment moment -> moment(moment.instant());
            case Season season -> messages.text("season.of", messages.plain("season." + season.code()), years.of(season.year()));
            case YearSpan span -> years.of(span);
            case LongYear year -> years.of(year);
            case Interval interval -> throw new IllegalArgumentException("no date: " + interval);
            case DateSet set -> throw new IllegalArgumentException("no date: " + set);
            case Distance distance -> throw new IllegalArgumentException("no date: " + distance);
        };
    }

    /** A day without its year, as in "1 June". */
    String dayOfYear(PlainDate date) {
        return dayOfYear(date.month(), date.day());
    }

    String month(int month) {
        return format("pattern.month", Month.of(month));
    }

    private String plain(PlainDate date) {
        var year = years.of(date.year());
        return switch (date.precision()) {
            case YEAR -> year;
            case MONTH -> messages.text("date.month", month(date.month()), year);
            case DAY, MINUTE -> messages.text("date.day", dayOfYear(date), year);
        };
    }

    private String masked(MaskedDate date) {
        if (isScattered(date)) {
            return between(date);
        }
        var year = years.of(date.year());
        return switch (date.precision()) {
            case YEAR -> year;
            case MONTH -> isAny(date.month()) ? messages.text("masked.month", year) : monthOf(date, year);
            case DAY, MINUTE -> isAny(date.day()) ? messages.text("masked.day", isAny(date.month()) ? year : monthOf(date, year))
                    : messages.text("masked.year", dayOfYear(date), year);
        };
    }

    /** Whether the days it may be are several runs, such as all days ending in 1 or the last of every month. */
    private static boolean isScattered(MaskedDate date) {
        return isPartly(date.month()) || isPartly(date.day())
                || isAny(date.month()) && !date.day().isEmpty() && !isAny(date.day());
    }

    private String monthOf(MaskedDate date, String year) {
        var month = month(Integer.parseInt(date.month()));
        return messages.text(date.year().isExact() ? "date.month" : "masked.year", month, year);
    }

    private String dayOfYear(MaskedDate date) {
        return dayOfYear(Integer.parseInt(date.month()), Integer.parseInt(date.day()));
    }

    private String dayOfYear(int month, int day) {
        // a leap year, for 29 February
        return format("pattern.day", LocalDate.of(2000, month, day));
    }

    private String between(MaskedDate date) {
        var bounds = date.bounds();
        return messages.text("masked.between", day(bounds.earliestInstant().orElseThrow()),
                day(bounds.latestInstant().orElseThrow()));
    }

    private String day(Instant instant) {
        var day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        return plain(new PlainDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Marks.NONE));
    }

    private String moment(Instant instant) {
        var utc = instant.atOffset(ZoneOffset.UTC);
        return messages.text("date.time", day(instant), format(utc.getSecond() == 0 ? "pattern.minute" : "pattern.second", utc));
    }

    private String format(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(messages.plain(pattern), messages.locale()).format(date);
    }

    private static boolean isAny(String digits) {
        return digits.equals("XX");
    }

    private static boolean isPartly(String digits) {
        return DigitMask.isMasked(digits) && !isAny(digits);
    }
}
