package org.adduce.importer.web.internal.readable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** When two titles are nearly the same. */
public final class Titles {

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
        var lower = title.toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            if (!isOfWord(lower.codePointAt(at))) {
                add(lower.substring(start, at), words);
                start = at + Character.charCount(lower.codePointAt(at));
            }
        }
        add(lower.substring(start), words);
        return words;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || c == '_' || switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static void add(String word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }
}
