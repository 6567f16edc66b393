package org.adduce.exporter.document.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.adduce.model.derived.Dating;
import org.adduce.model.time.Bound;
import org.adduce.model.time.When;

/** Says a time as people read it: {@code 5 June 2026}, {@code about 2024}, {@code 2023 to today}. What has no everyday form stays EDTF. */
final class WhenWords {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T(\\d{2}:\\d{2}).*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final DateTimeFormatter DAY_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int DATE_LENGTH = 10;

    private WhenWords() {
    }

    static String of(When when, Dating dating) {
        if (!when.anchors().isEmpty()) {
            return relative(when, dating);
        }
        var ends = when.text().split("/");
        return ends.length == 2 ? span(ends[0], ends[1]) : one(when.text());
    }

    private static String relative(When when, Dating dating) {
        var bounds = dating.of(when);
        var about = when.isApproximate() ? "about " : "";
        if (bounds.earliest() instanceof Bound.At(var from) && bounds.latest() instanceof Bound.At(var to)) {
            var start = from.toString().substring(0, DATE_LENGTH);
            var end = to.toString().substring(0, DATE_LENGTH);
            return about + (start.equals(end) ? one(start) : span(start, end));
        }
        return "at a time that depends on another";
    }

    private static String span(String start, String end) {
        if (start.equals("..") || start.isEmpty()) {
            return "until " + one(end);
        }
        return end.equals("..") || end.isEmpty() ? "since " + one(start) : one(start) + " – " + one(end);
    }

    private static String one(String text) {
        var plain = text.replaceAll("[~?%]+$", "");
        var mark = text.endsWith("~") ? "about " : text.endsWith("?") ? "perhaps " : text.endsWith("%") ? "perhaps about " : "";
        var day = DAY.matcher(plain);
        if (day.matches()) {
            var date = DAY_WORDS.format(LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
            return mark + (day.group(4) == null ? date : date + ", " + day.group(4));
        }
        return mark + (MONTH.matcher(plain).matches() ? MONTH_WORDS.format(LocalDate.parse(plain + "-01")) : plain);
    }
}
