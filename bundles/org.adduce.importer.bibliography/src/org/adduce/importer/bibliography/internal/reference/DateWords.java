package org.adduce.importer.bibliography.internal.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.model.time.When;

/** Reads dates in everyday notations. */
final class DateWords {

    private static final Pattern CIRCA = Pattern.compile("(?i)^(?:circa|ca\\.?|c\\.|approx\\.?|about|around|um)\\s*(.+)$");
    private static final Pattern UNSURE = Pattern.compile("^(.+?)\\s*\\??$");
    private static final Pattern ENCLOSED = Pattern.compile("^[\\[({](.+)[\\])}]$");
    private static final Pattern COPYRIGHT = Pattern.compile("^(?:©|c|copyright)\\s*(?=\\d{4}$)");
    private static final Pattern YEARS = Pattern.compile("^(\\d{4})\\s*(?:-{1,3}|–|—|/|to|bis)\\s*(\\d{4}|\\d{2})$");
    private static final Pattern SLASHED = Pattern.compile("^(\\d{4})\\s*[/.]\\s*([^/.\\s]*)\\s*(?:[/.]\\s*([^/\\s]*))?\\s*/?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("^(\\d{4})[,\\s]+(\\D.*)$");
    private static final Pattern YEAR_LAST = Pattern.compile("^(.*[\\p{L}.,\\s])(\\d{4})$");
    private static final Pattern DOTTED = Pattern.compile("^(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})$");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})$");
    private static final Pattern STAMP = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}.*$");
    private static final Pattern ACROSS = Pattern.compile("^(\\d{4})\\s+([^\\d\\s-]+(?:\\s+\\d{1,2})?)\\s*-\\s*(\\d{4})\\s+([^\\d\\s-]+(?:\\s+\\d{1,2})?)$");

    private DateWords() {
    }

    static Optional<When> read(String text) {
        var circa = CIRCA.matcher(text);
        if (circa.matches()) {
            return read(circa.group(1)).flatMap(when -> Dates.parse(when.text() + "~"));
        }
        var enclosed = ENCLOSED.matcher(text);
        if (enclosed.matches()) {
            return read(enclosed.group(1).strip());
        }
        if (text.endsWith("?")) {
            var unsure = UNSURE.matcher(text);
            return unsure.matches() ? read(unsure.group(1)).flatMap(when -> Dates.parse(when.text() + "?")) : Optional.empty();
        }
        return plain(COPYRIGHT.matcher(text).replaceFirst(""));
    }

    private static Optional<When> plain(String text) {
        return Dates.year(text).or(() -> years(text)).or(() -> slashed(text)).or(() -> numbers(DOTTED.matcher(text), 3, 2, 1))
                .or(() -> numbers(COMPACT.matcher(text), 1, 2, 3)).or(() -> across(text)).or(() -> words(YEAR_FIRST.matcher(text), 1, 2))
                .or(() -> words(YEAR_LAST.matcher(text), 2, 1)).or(() -> stamp(text));
    }

    private static Optional<When> years(String text) {
        var found = YEARS.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var end = found.group(2);
        boolean isShort = end.length() == 2;
        // "2003/04" is as good as a month, and never more than the next year if it is none
        if (isShort && text.contains("/") && Integer.parseInt(end) <= 12 && Integer.parseInt(end) > 0) {
            return Optional.empty();
        }
        return Dates.parse(found.group(1) + '/' + (isShort ? found.group(1).substring(0, 2) + end : end));
    }

    private static Optional<When> slashed(String text) {
        var found = SLASHED.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var month = found.group(2);
        var day = found.group(3) == null ? "" : found.group(3);
        if (month.isEmpty() && (day.isEmpty() || !Character.isLetter(day.charAt(0)))) {
            return Dates.year(found.group(1));
        }
        var fine = Dates.of(found.group(1), month.isEmpty() || month.equals("00") ? "" : month, month.equals("00") || day.equals("00") ? "" : day);
        return fine.or(() -> month.equals("00") ? Dates.year(found.group(1)) : Optional.empty());
    }

    private static Optional<When> numbers(Matcher found, int year, int month, int day) {
        return found.matches() ? Dates.parse(found.group(year) + '-' + Dates.two(found.group(month)) + '-' + Dates.two(found.group(day))) : Optional.empty();
    }

    private static Optional<When> words(Matcher found, int year, int rest) {
        return found.matches() ? MonthPhrase.read(found.group(year), found.group(rest)) : Optional.empty();
    }

    private static Optional<When> across(String text) {
        var found = ACROSS.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var start = MonthPhrase.read(found.group(1), found.group(2));
        var end = MonthPhrase.read(found.group(3), found.group(4));
        return start.flatMap(from -> end.flatMap(to -> Dates.parse(from.text() + '/' + to.text())));
    }

    private static Optional<When> stamp(String text) {
        var found = STAMP.matcher(text);
        return found.matches() ? Dates.edtf(text).or(() -> Dates.parse(found.group(1))) : Optional.empty();
    }
}
