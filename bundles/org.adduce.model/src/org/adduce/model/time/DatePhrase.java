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
        var year = years.of(date.year());
        boolean isAnyMonth = isAny(date.month());
        boolean isAnyDay = isAny(date.day());
        return switch (date.precision()) {
            case YEAR -> year;
            case MONTH -> isAnyMonth ? messages.text("masked.month", year)
                    : DigitMask.isMasked(date.month()) ? between(date)
                    : messages.text("masked.year", month(Integer.parseInt(date.month())), year);
            case DAY, MINUTE -> isAnyMonth && isAnyDay ? messages.text("masked.day", year)
                    : DigitMask.isMasked(date.month()) || DigitMask.isMasked(date.day()) && !isAnyDay ? between(date)
                    : isAnyDay ? messages.text("masked.day", monthOf(date, year))
                    : messages.text("masked.year", dayOfYear(date), year);
        };
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
}
