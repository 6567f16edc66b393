package org.adduce.ui.internal.form.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.model.value.Certainty;

/**
 * The numbers that common English words of likelihood are usually read as. Four published readings are asked in turn, and
 * the name of the one that knew the words is kept with the numbers. {@code releng/docs/certainty.md} lists them and says
 * where they come from. Words that these leave open, such as "perhaps", have no numbers here either.
 */
final class CertaintyWords {

    private static final String IPCC = CertaintyEntry.SCALE;
    private static final String KENT = "Kent";
    private static final String ICD = "ICD 203";
    private static final String SURVEY = "survey 2015";

    /** Shares are kept to a hundredth of a percent. */
    private static final double PRECISE = 10_000;

    private static final Map<String, Certainty> KNOWN = new HashMap<>();

    /** "one in three", "a 2 in 5 chance"; not "1:4", which may be odds. */
    private static final Pattern IN = Pattern.compile("(?:an? )?(?:about |roughly |around )?(\\d{1,4}|[a-z]+)(?: chance)? (?:in|out of) (?:an? )?(\\d{1,6}|[a-z]+)(?: chance)?");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
            Map.entry("ten", 10), Map.entry("twenty", 20), Map.entry("hundred", 100), Map.entry("thousand", 1000), Map.entry("million", 1_000_000));

    static {
        know(IPCC, 0.99, 1, "virtually certain", "virtually certainly");
        know(IPCC, 0.95, 1, "extremely likely");
        know(IPCC, 0.9, 1, "very likely");
        know(IPCC, 0.66, 1, "likely");
        know(IPCC, 0.5, 1, "more likely than not");
        know(IPCC, 0.33, 0.66, "about as likely as not", "as likely as not");
        know(IPCC, 0, 0.33, "unlikely");
        know(IPCC, 0, 0.1, "very unlikely");
        know(IPCC, 0, 0.05, "extremely unlikely");
        know(IPCC, 0, 0.01, "exceptionally unlikely");
        know(KENT, 1, 1, "certain", "certainly");
        know(KENT, 0.87, 0.99, "almost certain", "almost certainly", "all but certain", "highly likely");
        know(KENT, 0.63, 0.87, "probable", "probably");
        know(KENT, 0.4, 0.6, "chances about even", "about even", "even chance", "even chances", "even odds", "fifty fifty", "toss up");
        know(KENT, 0.2, 0.4, "probably not", "doubtful");
        know(KENT, 0.02, 0.12, "almost certainly not", "highly doubtful", "almost impossible", "virtually impossible");
        know(KENT, 0, 0, "impossible", "certainly not");
        know(ICD, 0.95, 0.99, "nearly certain");
        know(ICD, 0.8, 0.95, "highly probable", "very probable", "very probably");
        know(ICD, 0.45, 0.55, "roughly even chance", "roughly even odds");
        know(ICD, 0.2, 0.45, "improbable");
        know(ICD, 0.05, 0.2, "highly improbable", "highly unlikely", "very improbable");
        know(ICD, 0.01, 0.05, "almost no chance", "remote", "remote chance");
        know(SURVEY, 0.75, 0.85, "very good chance");
        know(SURVEY, 0.6, 0.8, "we believe", "i believe");
        know(SURVEY, 0.55, 0.6, "better than even", "better than even chance");
        know(SURVEY, 0.15, 0.33, "we doubt", "i doubt", "i doubt it");
        know(SURVEY, 0.1, 0.2, "little chance");
        know(SURVEY, 0.1, 0.15, "slight chance", "chances are slight");
    }

    private CertaintyWords() {
    }

    private static void know(String scale, double low, double high, String... phrases) {
        for (var phrase : phrases) {
            KNOWN.put(phrase, new Certainty(phrase, low, high, scale));
        }
    }

    /** The words with the numbers they are usually read as, if they have any. */
    static Optional<Certainty> read(String typed) {
        var folded = typed.toLowerCase(Locale.ROOT).replaceAll("[-\u2010-\u2013/]", " ").replaceAll("\\s+", " ").strip();
        return Optional.ofNullable(KNOWN.get(folded)).or(() -> Optional.ofNullable(KNOWN.get(folded.replaceFirst("^(?:an?|the|it is|it's) ", ""))))
                .map(known -> new Certainty(typed, known.low(), known.high(), known.scale())).or(() -> share(typed, folded));
    }

    private static Optional<Certainty> share(String typed, String folded) {
        var in = IN.matcher(folded);
        if (!in.matches()) {
            return Optional.empty();
        }
        int part = number(in.group(1));
        int whole = number(in.group(2));
        double share = Math.round(PRECISE * part / whole) / PRECISE;
        return part < 0 || whole <= 0 || share > 1 ? Optional.empty() : Optional.of(new Certainty(typed, share, share, ""));
    }

    private static int number(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : NUMBERS.getOrDefault(text, -1);
    }
}
