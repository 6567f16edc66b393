package org.adduce.markup.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.text.DateFormatSymbols;

/** The names of the months. */
final class Months {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "ru", "el", "hu", "pl", "sv", "da", "nb", "fi", "cs", "tr", "uk", "ro", "ca");
    private static final int SHORTEST = 3;
    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (var language : LANGUAGES) {
            var symbols = DateFormatSymbols.getInstance(Locale.of(language));
            for (int month = 0; month < 12; month++) {
                put(numbers, symbols.getMonths()[month], month + 1);
                put(numbers, symbols.getShortMonths()[month], month + 1);
            }
        }
        put(numbers, "sept", 9);
        return Map.copyOf(numbers);
    }

    /** The first language to use a name has it. */
    private static void put(Map<String, Integer> numbers, String name, int month) {
        var even = name.replace(".", "").toLowerCase(Locale.ROOT);
        if (even.length() >= SHORTEST && even.codePoints().allMatch(Character::isLetter)) {
            numbers.putIfAbsent(even, month);
        }
    }

    /** The number of the month with a name, 0 if there is none. */
    static int number(String name) {
        return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }
}
