package org.adduce.importer.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How much of one text is in another, as the F1 measure of their words; where they stand does not count. */
final class Overlap {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Overlap() {
    }

    static double of(String expected, String actual) {
        var wanted = words(expected);
        var found = words(actual);
        int common = wanted.entrySet().stream().mapToInt(word -> Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0))).sum();
        int all = sum(wanted) + sum(found);
        return all == 0 ? 1 : 2.0 * common / all;
    }

    static Map<String, Integer> words(String text) {
        var words = new HashMap<String, Integer>();
        BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
