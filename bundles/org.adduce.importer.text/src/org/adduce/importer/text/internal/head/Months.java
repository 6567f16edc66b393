package org.adduce.importer.text.internal.head;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The names of months in several languages, whole and cut. */
final class Months {

    /** A pattern for any of them. */
    static final String PATTERN = "(?:\\p{L}{3,10})\\.?";

    private static final String[] NAMES = { "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari",
            "february feb februar février févr fév febrero febbraio fevereiro fev februari",
            "march mar märz mär mars marzo março maart mrt", "april apr avril avr abril abr aprile",
            "may mai mayo maggio mag maio mei", "june jun juni juin junio giugno giu junho", "july jul juli juillet juil julio luglio lug julho",
            "august aug août agosto ago augustus", "september sept sep septembre septiembre settembre set setembro",
            "october oct oktober okt octobre octubre ottobre ott outubro out",
            "november nov novembre noviembre novembro", "december dec dezember dez décembre déc diciembre dic dicembre dezembro" };

    private static final Map<String, Integer> NUMBERS = numbers();

    private static final Set<String> OTHERS = Set.of("a", "an", "one", "about", "over", "almost", "just", "today", "yesterday", "vor", "il", "hace", "heute", "gestern", "aujourd", "hoy", "ayer");
    private static final Set<String> WEEKDAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo", "di", "mi", "do", "fr", "sa",
            "so", "die", "mit", "don", "fre", "sam", "son");
    private static final Set<String> WEEKDAYS_ABROAD = Set.of("lun", "lundi", "lunes", "mar", "mardi", "martes", "mer", "mercredi", "mié", "mie", "miércoles", "jeu", "jeudi", "jue", "jueves", "ven",
            "vendredi", "vie", "viernes", "samedi", "sáb", "sab", "sábado", "dim", "dimanche", "dom", "domingo");

    private Months() {
    }

    /** The number of a month, 1 to 12. */
    static OptionalInt number(String name) {
        var bare = name.toLowerCase(Locale.ROOT).replace(".", "");
        return NUMBERS.containsKey(bare) ? OptionalInt.of(NUMBERS.get(bare)) : OptionalInt.empty();
    }

    /** Whether a time may begin with a word, given in lower case. */
    static boolean beginsTime(String word) {
        return NUMBERS.containsKey(word) || OTHERS.contains(word) || WEEKDAYS_ABROAD.contains(word)
                || word.length() >= 2 && word.length() <= 10 && WEEKDAYS.contains(word.substring(0, Math.min(3, word.length())));
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (int month = 1; month <= NAMES.length; month++) {
            for (var name : NAMES[month - 1].split(" ")) {
                numbers.put(name, month);
            }
        }
        return Map.copyOf(numbers);
    }
}
