package org.adduce.importer.bibliography.internal.csl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.adduce.importer.bibliography.internal.reference.Dates;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonObject;
import org.adduce.model.time.When;

/** Dates of CSL-JSON: parts, or words. */
final class CslDates {

    private CslDates() {
    }

    static boolean isDate(Object value) {
        return value instanceof JsonObject date && (date.knows("date-parts") || date.knows("raw") || date.knows("literal") || date.knows("edtf"));
    }

    /** The time that a date means, if it can be told. */
    static Optional<When> when(Object value) {
        if (!(value instanceof JsonObject date)) {
            return read(CslValues.scalar(value));
        }
        var text = date.array("date-parts").filter(parts -> parts.size() > 0).map(parts -> range(parts, date)).orElse("");
        var sure = text.isEmpty() ? Optional.<When>empty() : Dates.edtf(isCirca(date) ? text.replace("/", "~/") + "~" : text);
        return sure.or(() -> Dates.edtf(CslValues.scalar(date, "edtf"))).or(() -> read(CslValues.scalar(date, "raw"))).or(() -> read(CslValues.scalar(date, "literal")));
    }

    private static boolean isCirca(JsonObject date) {
        return date.has("circa") && !CslValues.scalar(date, "circa").matches("|0|false|null");
    }

    private static Optional<When> read(String text) {
        return Dates.edtf(text).or(() -> Dates.phrase(text));
    }

    /** The words of a date that is not understood. */
    static String words(Object value) {
        if (value instanceof JsonObject date) {
            for (var field : new String[] {"literal", "raw", "edtf"}) {
                if (date.knows(field)) {
                    return CslValues.scalar(date, field);
                }
            }
        }
        return CslValues.whole(value);
    }

    private static String range(JsonArray parts, JsonObject value) {
        var start = date(parts.all().getFirst());
        var season = season(value);
        if (season.isPresent() && start.matches("-?\\d{4}")) {
            return start + "-" + (20 + season.get());
        }
        if (parts.size() < 2) {
            return start;
        }
        var end = date(parts.all().get(1));
        return start + "/" + (end.isEmpty() || end.equals("0000") ? ".." : end);
    }

    /** 1 to 4 for spring to winter. */
    static Optional<Integer> season(JsonObject date) {
        return switch (CslValues.scalar(date, "season").toLowerCase(Locale.ROOT)) {
            case "1", "21", "spring" -> Optional.of(1);
            case "2", "22", "summer" -> Optional.of(2);
            case "3", "23", "autumn", "fall" -> Optional.of(3);
            case "4", "24", "winter" -> Optional.of(4);
            default -> Optional.empty();
        };
    }

    private static String date(Object value) {
        var parts = value instanceof JsonArray array ? array.all() : List.of();
        var text = new StringBuilder();
        for (int i = 0; i < Math.min(3, parts.size()); i++) {
            var number = CslValues.scalar(parts.get(i));
            if (!number.strip().matches("-?\\d{1,9}")) {
                break;
            }
            int part = Integer.parseInt(number.strip());
            boolean isNone = i > 0 && part == 0;
            if (isNone) {
                break;
            }
            text.append(i > 0 ? "-%02d".formatted(i == 1 ? month(part) : part) : year(part));
        }
        return text.toString();
    }

    /** Months from 13 to 16 are seasons. */
    private static int month(int number) {
        return number >= 13 && number <= 16 ? number + 8 : number;
    }

    /** In CSL the year before 1 is -1, in EDTF it is 0. */
    private static String year(int number) {
        int year = number < 0 ? number + 1 : number;
        if (Math.abs(year) > 9999) {
            return "Y" + year;
        }
        return year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year);
    }
}
