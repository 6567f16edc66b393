package org.adduce.ui.internal.form.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns one plainly written date, in lower case with single spaces, into EDTF. */
final class PlainDate {

    private record Form(Pattern pattern, Function<Matcher, String> edtf) {
    }

    private static final String MONTH = "(\\p{L}{3,9})\\.?";
    private static final Map<String, Integer> SEASONS = Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    private final Months months = new Months();
    private final LocalDate today;
    private final List<Form> forms = List.of(
            new Form(Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?"), Matcher::group),
            new Form(Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)? " + MONTH + ",? (\\d{4})"), m -> day(m.group(3), m.group(2), m.group(1))),
            new Form(Pattern.compile(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})"), m -> day(m.group(3), m.group(1), m.group(2))),
            new Form(Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})"), m -> numbers(m.group(3), m.group(2), m.group(1))),
            new Form(Pattern.compile(MONTH + ",? (\\d{4})"), m -> month(m.group(2), m.group(1))),
            new Form(Pattern.compile("(spring|summer|autumn|fall|winter)(?: of)? (\\d{4})"), m -> m.group(2) + '-' + SEASONS.get(m.group(1))),
            new Form(Pattern.compile("q([1-4]) (\\d{4})"), m -> m.group(2) + '-' + (FIRST_QUARTER - 1 + Integer.parseInt(m.group(1)))),
            new Form(Pattern.compile("h([12]) (\\d{4})"), m -> m.group(2) + '-' + (FIRST_HALF - 1 + Integer.parseInt(m.group(1)))),
            new Form(Pattern.compile("(?:the )?(\\d{3})0s"), m -> m.group(1) + "X"),
            new Form(Pattern.compile("(?:the )?(\\d{1,2})(?:st|nd|rd|th) century"), m -> "%02dXX".formatted(Integer.parseInt(m.group(1)) - 1)));

    PlainDate(LocalDate today) {
        this.today = today;
    }

    Optional<String> edtf(String text) {
        return switch (text) {
            case "today" -> Optional.of(today.toString());
            case "yesterday" -> Optional.of(today.minusDays(1).toString());
            case "tomorrow" -> Optional.of(today.plusDays(1).toString());
            default -> forms.stream().flatMap(form -> read(form, text).stream()).findFirst();
        };
    }

    /** A first date that leaves out what the second has: "June" of "June to August 2024", "3" of "3 to 5 June 2024". */
    Optional<String> lacking(String first, String second) {
        for (int space = second.indexOf(' '); space >= 0; space = second.indexOf(' ', space + 1)) {
            var whole = edtf(first + second.substring(space));
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> read(Form form, String text) {
        var match = form.pattern.matcher(text);
        return match.matches() ? Optional.ofNullable(form.edtf.apply(match)) : Optional.empty();
    }

    private String day(String year, String month, String day) {
        return months.number(month).map(number -> numbers(year, number.toString(), day)).orElse(null);
    }

    private String month(String year, String month) {
        return months.number(month).map(number -> "%s-%02d".formatted(year, number)).orElse(null);
    }

    private static String numbers(String year, String month, String day) {
        return "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day));
    }
}
