package org.adduce.importer.events.internal.timelinejs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;

/** Dates of TimelineJS: objects with parts, numbers or words, and the texts with commas of its older form. A year before the common era is a negative number. */
final class SlideDates {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.0+)?");
    private static final String[] PARTS = {"year", "month", "day", "hour", "minute", "second"};
    private static final int LONGEST_YEAR = 9999;
    private static final int DAY = 3;
    private static final int[] LEAST = {0, 1, 1, 0, 0, 0};
    private static final int[] MOST = {0, 12, 31, 24, 59, 59};
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(-?\\d{1,4})(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?.*");
    private static final Pattern STAMP = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}(?::\\d{2})?)");

    private SlideDates() {
    }

    /** The time from one date to another, where there is another. */
    static Optional<When> when(JsonNode start, JsonNode end) {
        var from = edtf(start);
        var to = edtf(end);
        if (from.isEmpty()) {
            return to.isEmpty() ? Optional.empty() : parse("../" + to);
        }
        return to.isEmpty() || to.equals(from) ? parse(from) : parse(from + '/' + to).or(() -> parse(from));
    }

    /** A date in EDTF; empty where it is none. */
    static String edtf(JsonNode date) {
        if (date.isObject()) {
            var values = new String[PARTS.length];
            for (int i = 0; i < PARTS.length; i++) {
                var part = date.path(PARTS[i]);
                values[i] = part.isFloatingPointNumber() ? part.decimalValue().stripTrailingZeros().toPlainString() : part.asText("").strip();
            }
            return parts(values);
        }
        var text = date.asText("").strip();
        return text.isEmpty() ? "" : written(text);
    }

    /** {@code 2011,12,10,07,02,10}, as older timelines write it, or {@code 12/10/2011}. */
    private static String written(String text) {
        var american = AMERICAN.matcher(text);
        if (american.matches()) {
            return parts(american.group(3), american.group(1), american.group(2), given(american.group(4)), given(american.group(5)), given(american.group(6)));
        }
        var stamp = STAMP.matcher(text);
        if (stamp.matches()) {
            return stamp.group(1) + 'T' + (stamp.group(2) + ":00").substring(0, 8);
        }
        var values = text.split("[,\\s:]+");
        return NUMBER.matcher(values[0]).matches() ? parts(values) : parse(text).map(When::text).orElse("");
    }

    private static String given(String digits) {
        return digits == null ? "" : digits;
    }

    private static String parts(String... values) {
        if (!NUMBER.matcher(values[0]).matches()) {
            return "";
        }
        long year = Long.parseLong(values[0].replaceFirst("\\.0+$", ""));
        if (Math.abs(year) > LONGEST_YEAR) {
            return "Y" + year;
        }
        var text = new StringBuilder(year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year));
        int count = 1;
        while (count < Math.min(values.length, PARTS.length) && isPart(values[count], count)) {
            int value = (int) Double.parseDouble(values[count]);
            text.append(count < DAY ? "-" : count == DAY ? "T" : ":").append("%02d".formatted(value));
            count++;
        }
        return count == DAY + 1 ? text + ":00" : text.toString();
    }

    /** Whether a month, day or time can be what is written; tables write 0 for none. */
    private static boolean isPart(String value, int part) {
        return NUMBER.matcher(value).matches() && Double.parseDouble(value) >= LEAST[part] && Double.parseDouble(value) <= MOST[part];
    }

    private static Optional<When> parse(String edtf) {
        try {
            return Optional.of(When.parse(edtf));
        } catch (WhenFormatException e) {
            // no time: whoever asks keeps the words and tells
            return Optional.empty();
        }
    }
}
