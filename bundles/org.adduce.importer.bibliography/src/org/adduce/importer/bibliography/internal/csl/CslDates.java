package org.adduce.importer.bibliography.internal.csl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import org.adduce.importer.bibliography.internal.reference.Dates;
import org.adduce.model.time.When;

/** Dates of CSL-JSON: parts, or words. */
final class CslDates {

    private CslDates() {
    }

    static boolean isDate(JsonNode value) {
        return value.isObject() && (value.has("date-parts") || value.has("raw") || value.has("literal") || value.has("edtf"));
    }

    /** The time that a date means, if it can be told. */
    static Optional<When> when(JsonNode value) {
        if (value.isValueNode()) {
            return Dates.edtf(value.asText()).or(() -> Dates.phrase(value.asText()));
        }
        var parts = value.path("date-parts");
        var text = parts.isArray() && !parts.isEmpty() ? range(parts, value) : "";
        var sure = text.isEmpty() ? Optional.<When>empty() : Dates.edtf(isCirca(value) ? text.replace("/", "~/") + "~" : text);
        return sure.or(() -> Dates.edtf(value.path("edtf").asText(""))).or(() -> words(value, "raw")).or(() -> words(value, "literal"));
    }

    private static boolean isCirca(JsonNode value) {
        var circa = value.path("circa");
        return circa.isBoolean() ? circa.booleanValue() : !circa.isMissingNode() && !circa.asText("").matches("|0|false|null");
    }

    private static Optional<When> words(JsonNode value, String field) {
        var text = value.path(field).asText("");
        return Dates.edtf(text).or(() -> Dates.phrase(text));
    }

    /** The words of a date that is not understood. */
    static String words(JsonNode value) {
        for (var field : new String[] {"literal", "raw", "edtf"}) {
            if (value.has(field)) {
                return value.path(field).asText();
            }
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static String range(JsonNode parts, JsonNode value) {
        var start = date(parts.get(0));
        var season = season(value);
        if (season.isPresent() && start.matches("-?\\d{4}")) {
            return start + "-" + (20 + season.get());
        }
        if (parts.size() < 2) {
            return start;
        }
        var end = date(parts.get(1));
        return start + "/" + (end.isEmpty() || end.equals("0000") ? ".." : end);
    }

    /** 1 to 4 for spring to winter. */
    static Optional<Integer> season(JsonNode value) {
        return switch (value.path("season").asText("").toLowerCase(Locale.ROOT)) {
            case "1", "21", "spring" -> Optional.of(1);
            case "2", "22", "summer" -> Optional.of(2);
            case "3", "23", "autumn", "fall" -> Optional.of(3);
            case "4", "24", "winter" -> Optional.of(4);
            default -> Optional.empty();
        };
    }

    private static String date(JsonNode parts) {
        var text = new StringBuilder();
        for (int i = 0; parts != null && i < Math.min(3, parts.size()); i++) {
            var number = parts.get(i).asText("");
            if (!number.strip().matches("-?\\d{1,4}")) {
                break;
            }
            int value = Integer.parseInt(number.strip());
            text.append(i > 0 ? "-%02d".formatted(value) : year(value));
        }
        return text.toString();
    }

    /** In CSL the year before 1 is -1, in EDTF it is 0. */
    private static String year(int number) {
        int year = number < 0 ? number + 1 : number;
        return year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year);
    }
}
