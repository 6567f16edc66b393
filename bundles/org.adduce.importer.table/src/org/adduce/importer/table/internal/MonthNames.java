package org.adduce.importer.table.internal;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months, as spreadsheets write them in the languages that many people write tables in. */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb");
    private static final int SHORTEST = 3;
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<>(Map.of("mrz", 3, "jänner", 1, "feber", 2, "sept", 9));
        for (var language : LANGUAGES) {
            for (var month : Month.values()) {
                for (var style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    numbers.putIfAbsent(bare(month.getDisplayName(style, Locale.forLanguageTag(language))), month.getValue());
                }
            }
        }
        return numbers;
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** The number of the month that is called so, in whole or, in English, by its first letters. */
    static Optional<Integer> number(String name) {
        var bare = bare(name);
        var known = Optional.ofNullable(NUMBERS.get(bare));
        return known.isPresent() || bare.length() < SHORTEST ? known
                : List.of(Month.values()).stream().filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(bare)).map(Month::getValue).findFirst();
    }
}
