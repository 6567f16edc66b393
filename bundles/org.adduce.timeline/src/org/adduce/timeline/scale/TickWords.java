package org.adduce.timeline.scale;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.adduce.timeline.internal.Messages;

/** Says ticks in a language. A form is a template of java.time's localised patterns, {@link #YEARS} or {@link #DAY}. */
final class TickWords {

    /** The form of years, which java.time writes neither with an era where needed nor in groups of digits. */
    static final String YEARS = "years";

    /** The form of a day with its weekday, as the language writes it out; what templates make of that differs from Java to Java. */
    private static final String DAY = "day";

    /** From here on digits are grouped. */
    private static final int LONG_YEAR = 10_000;

    private final Locale locale;
    /** English has the day before its month, as all else in the program says it. */
    private final Locale order;
    private final TimeRange range;
    private final Messages messages;
    private final Map<String, DateTimeFormatter> formats = new HashMap<>();

    TickWords(Locale locale, TimeRange range) {
        this.locale = locale;
        this.order = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : locale;
        this.range = range;
        this.messages = Messages.in(locale);
    }

    /** The forms a unit can be said in, the fullest first. */
    List<String> forms(TickUnit unit) {
        return switch (unit.base()) {
            case MINUTE, HOUR -> List.of("Hm");
            case DAY -> List.of("Ed", "d");
            case WEEK -> List.of("MMMd");
            case MONTH -> List.of("MMM");
            case YEAR -> List.of(YEARS);
        };
    }

    /** The forms a unit can be said in as a context, the fullest first. */
    List<String> contexts(TickUnit unit) {
        return switch (unit.base()) {
            case DAY -> List.of(DAY, "yMMMd", "MMMd");
            case MONTH -> List.of("yMMMM", "yMMM", "MMM");
            case MINUTE, HOUR, WEEK, YEAR -> List.of(YEARS);
        };
    }

    /** Texts among which the widest of a form is, whatever part of time is in view, so that panning changes nothing. */
    List<String> sample(TickUnit unit, String form) {
        return switch (unit.base()) {
            case MINUTE, HOUR -> List.of("00:00");
            case DAY -> IntStream.range(20, 27).mapToObj(day -> text(millis(2024, 9, day), form)).toList();
            case WEEK, MONTH -> IntStream.rangeClosed(1, 12).mapToObj(month -> text(millis(2024, month, 28), form)).toList();
            case YEAR -> List.of(text(range.from(), form), text(range.to(), form), "2000");
        };
    }

    /** An instant in a form. */
    String text(long instant, String form) {
        if (form.equals(YEARS)) {
            return year(TickUnit.date(instant).getYear());
        }
        var utc = Instant.ofEpochMilli(instant).atOffset(ZoneOffset.UTC);
        return formats.computeIfAbsent(utc.getYear() > 0 ? form : withEra(form), this::format).format(utc);
    }

    private static String withEra(String form) {
        return switch (form) {
            case DAY -> "GyMMMd";
            default -> form.startsWith("y") ? "G" + form : form;
        };
    }

    private DateTimeFormatter format(String template) {
        var format = template.equals(DAY) ? DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL) : DateTimeFormatter.ofLocalizedPattern(template);
        return format.localizedBy(order);
    }

    private String year(int year) {
        return year > 0 ? digits(year) : messages.text("year.before.christ", digits(1 - year));
    }

    private String digits(int year) {
        return year < LONG_YEAR ? Integer.toString(year) : NumberFormat.getIntegerInstance(locale).format(year);
    }

    private static long millis(int year, int month, int day) {
        return LocalDate.of(year, month, day).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
