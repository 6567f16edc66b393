package org.adduce.importer.web.internal.readable;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two titles are nearly the same. */
public final class Titles {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final double NEARLY_ALL = 0.75;

    private Titles() {
    }

    /** Whether most of the words of {@code other} are in {@code title}. */
    public static boolean isMostly(String title, String other) {
        var words = words(other);
        if (words.isEmpty() || title.isEmpty()) {
            return false;
        }
        var known = new HashSet<>(words(title));
        double strange = length(words.stream().filter(word -> !known.contains(word)).toList());
        return !known.isEmpty() && 1 - strange / length(words) > NEARLY_ALL;
    }

    private static int length(List<String> words) {
        return String.join(" ", words).length();
    }

    private static List<String> words(String title) {
        return BETWEEN_WORDS.splitAsStream(title.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }
}
