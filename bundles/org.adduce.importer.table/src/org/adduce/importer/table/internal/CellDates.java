package org.adduce.importer.table.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;

/** Reads the dates of tables: EDTF, and what spreadsheets make of dates. */
final class CellDates {

    private static final Pattern STAMP = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?\\s*(Z|UTC|[+-]\\d{2}:?\\d{2})?");
    /** With what a clock says, in twelve hours or in all. */
    private static final String TIME = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?(?:\\s*(?<half>[AaPp])\\.?[Mm]\\.?)?(?:\\s*(?:h|Uhr))?";
    private static final Pattern LOOSE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:,?\\s+" + TIME + ")?)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?:,?\\s+" + TIME + ")?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?:,?\\s+" + TIME + ")?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.?\\s+(?:(?:de|di)\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:(?:de|di)\\s+)?(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,12})\\.?\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–—]\\s*(\\d{4})");
    private static final int LONGEST = 1000;

    private final boolean isDayFirst;

    /**
     * Reads dates.
     *
     * @param isDayFirst whether {@code 5/6/2026} is in June
     */
    CellDates(boolean isDayFirst) {
        this.isDayFirst = isDayFirst;
    }

    /** Whether dates with slashes, of which these are some, begin with the day; empty where each may be read both ways. */
    static Optional<Boolean> isDayFirst(List<String> cells) {
        for (var cell : cells) {
            var slashed = SLASHED.matcher(cell.strip());
            if (slashed.matches() && Integer.parseInt(slashed.group(1)) > 12) {
                return Optional.of(true);
            }
            if (slashed.matches() && Integer.parseInt(slashed.group(2)) > 12) {
                return Optional.of(false);
            }
        }
        return cells.stream().anyMatch(cell -> SLASHED.matcher(cell.strip()).matches()) ? Optional.empty() : Optional.of(false);
    }

    Optional<When> read(String cell) {
        var text = cell.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return parse(text).or(() -> stamp(text)).or(() -> numbers(LOOSE.matcher(text), 1, 2, 3)).or(() -> numbers(DOTTED.matcher(text), 3, 2, 1))
                .or(() -> isDayFirst ? numbers(SLASHED.matcher(text), 3, 2, 1) : numbers(SLASHED.matcher(text), 3, 1, 2)).or(() -> words(DAY_FIRST.matcher(text), 3, 2, 1))
                .or(() -> words(MONTH_FIRST.matcher(text), 3, 1, 2)).or(() -> years(YEARS.matcher(text)));
    }

    private static Optional<When> stamp(String text) {
        var found = STAMP.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var zone = found.group(3) == null ? "" : found.group(3).equals("UTC") ? "Z" : found.group(3).replaceFirst("^([+-]\\d{2})(\\d{2})$", "$1:$2");
        return parse(found.group(1) + 'T' + found.group(2) + zone);
    }

    private static Optional<When> numbers(Matcher found, int year, int month, int day) {
        if (!found.matches()) {
            return Optional.empty();
        }
        var start = found.group(year) + '-' + two(found.group(month));
        return parse(found.group(day) == null ? start : start + '-' + two(found.group(day)) + time(found));
    }

    /** What the clock says behind a day; nothing where it cannot be. */
    private static String time(Matcher found) {
        if (found.group("hour") == null) {
            return "";
        }
        int hour = Integer.parseInt(found.group("hour"));
        boolean isMidnight = hour == 0 && found.group("minute").equals("00") && (found.group("second") == null || found.group("second").equals("00"));
        if (isMidnight) {
            // spreadsheets write whole days so
            return "";
        }
        var half = found.group("half");
        int whole = half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        return "T%02d:%s:%s".formatted(whole, found.group("minute"), found.group("second") == null ? "00" : found.group("second"));
    }

    private static Optional<When> words(Matcher found, int year, int month, int day) {
        if (!found.matches()) {
            return Optional.empty();
        }
        return MonthNames.number(found.group(month)).flatMap(number -> {
            var start = found.group(year) + '-' + two(Integer.toString(number));
            return parse(found.group(day) == null ? start : start + '-' + two(found.group(day)));
        });
    }

    private static Optional<When> years(Matcher found) {
        return found.matches() ? parse(found.group(1) + '/' + found.group(2)) : Optional.empty();
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    static Optional<When> parse(String text) {
        try {
            return Optional.of(When.parse(text));
        } catch (WhenFormatException e) {
            // no time: whoever asks keeps the words and tells
            return Optional.empty();
        }
    }
}
