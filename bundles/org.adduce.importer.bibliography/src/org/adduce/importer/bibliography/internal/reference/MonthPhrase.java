package org.adduce.importer.bibliography.internal.reference;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.model.time.When;

/** Reads what stands where a month should: {@code mar}, {@code 6}, {@code 8,}, {@code June/July}, {@code March 2-6}, {@code 30 June -- 2 July}. */
final class MonthPhrase {

    private static final Pattern TOKEN = Pattern.compile("\\p{L}+\\.?|\\d+");
    private static final int MOST = 4;
    private static final int MONTHS = 12;

    private MonthPhrase() {
    }

    static Optional<When> read(String year, String phrase) {
        var months = new ArrayList<Integer>();
        var numbers = new ArrayList<Integer>();
        var tokens = TOKEN.matcher(phrase);
        while (tokens.find()) {
            var token = tokens.group();
            if (Character.isDigit(token.charAt(0))) {
                numbers.add(token.length() > 2 ? 99 : Integer.parseInt(token));
            } else if (!isFiller(token)) {
                var month = MonthNames.number(token);
                if (month.isEmpty()) {
                    return Optional.empty();
                }
                months.add(month.getAsInt());
            }
            if (months.size() + numbers.size() > MOST) {
                return Optional.empty();
            }
        }
        return Dates.parse(text(year, months, numbers));
    }

    private static boolean isFiller(String token) {
        return switch (token) {
            case "th", "st", "nd", "rd", "and", "to", "of", "und", "bis", "et" -> true;
            default -> false;
        };
    }

    /** EDTF, or what is none where the parts make no sense. */
    private static String text(String year, ArrayList<Integer> months, ArrayList<Integer> numbers) {
        return switch (months.size() * 10 + numbers.size()) {
            case 1 -> part(year, numbers.getFirst());
            case 2 -> numbers.get(1) > MONTHS ? day(year, numbers.get(0), numbers.get(1)) : part(year, numbers.get(0)) + '/' + part(year, numbers.get(1));
            case 10 -> part(year, months.getFirst());
            case 11 -> day(year, months.getFirst(), numbers.getFirst());
            case 12 -> day(year, months.getFirst(), numbers.get(0)) + '/' + day(year, months.getFirst(), numbers.get(1));
            case 20 -> part(year, months.get(0)) + '/' + part(year, months.get(1));
            case 22 -> day(year, months.get(0), numbers.get(0)) + '/' + day(year, months.get(1), numbers.get(1));
            default -> "";
        };
    }

    private static String part(String year, int month) {
        return "%s-%02d".formatted(year, month);
    }

    private static String day(String year, int month, int day) {
        return "%s-%02d-%02d".formatted(year, month, day);
    }
}
