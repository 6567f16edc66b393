package org.adduce.importer.bibliography.internal.reference;

import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Names of months and seasons as bibliographies have them, in several languages, in full or shortened. */
final class MonthNames {

    private static final List<String> ENGLISH = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december");
    private static final int SHORTEST = 3;
    /** Of EDTF: spring is 21. */
    private static final int SPRING = 21;
    private static final Map<String, Integer> BY_NAME = byName();

    private MonthNames() {
    }

    /** 1 to 12 for a month, 21 to 24 for a season. */
    static OptionalInt number(String word) {
        var name = word.replace(".", "").toLowerCase(Locale.ROOT);
        var known = BY_NAME.get(name);
        if (known != null) {
            return OptionalInt.of(known);
        }
        for (int i = 0; i < ENGLISH.size() && name.length() >= SHORTEST; i++) {
            if (ENGLISH.get(i).startsWith(name)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    private static Map<String, Integer> byName() {
        var names = new HashMap<String, Integer>();
        for (var language : List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "cs", "fi", "ru")) {
            var symbols = DateFormatSymbols.getInstance(Locale.of(language));
            put(names, symbols.getMonths());
            put(names, symbols.getShortMonths());
        }
        names.put("sept", 9);
        names.put("maerz", 3);
        putSeason(names, 0, "spring", "frühling", "frühjahr", "printemps", "primavera");
        putSeason(names, 1, "summer", "sommer", "été", "verano", "estate");
        putSeason(names, 2, "autumn", "fall", "herbst", "automne", "otoño", "autunno");
        putSeason(names, 3, "winter", "hiver", "invierno", "inverno");
        return names;
    }

    private static void put(Map<String, Integer> names, String[] months) {
        for (int i = 0; i < 12; i++) {
            var name = months[i].replace(".", "").toLowerCase(Locale.ROOT);
            if (name.length() >= SHORTEST) {
                names.putIfAbsent(name, i + 1);
            }
        }
    }

    private static void putSeason(Map<String, Integer> names, int season, String... words) {
        for (var word : words) {
            names.put(word, SPRING + season);
        }
    }
}
