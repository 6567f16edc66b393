package org.adduce.importer.text.internal.proposal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.speech.NameFinder;

/** The full name of whom a text mostly calls by one word: "Kovac" where it also says "Lena Kovac". */
final class LongNames {

    private static final int MOST_PLACES = 300;
    private static final int AROUND = 60;
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}][\\p{L}'\u2019-]+");

    private final String text;
    private final Map<String, List<String>> known = new HashMap<>();

    LongNames(String text) {
        this.text = text;
    }

    /** The full names that a text has for a short one, the most frequent first; empty where it has none. */
    List<String> of(String name) {
        return ONE_WORD.matcher(name).matches() ? known.computeIfAbsent(name, this::find) : List.of();
    }

    private List<String> find(String name) {
        var counts = new LinkedHashMap<String, Integer>();
        int seen = 0;
        for (int at = text.indexOf(name); at >= 0 && seen < MOST_PLACES; at = text.indexOf(name, at + name.length())) {
            if (isWord(at, name.length())) {
                seen++;
                var around = paragraph(new Span(wordStart(Math.max(0, at - AROUND)), wordStart(Math.min(text.length(), at + name.length() + AROUND))), at);
                NameFinder.around(text, around, at).filter(full -> isFullFormOf(full, name)).ifPresent(full -> counts.merge(full, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).map(Map.Entry::getKey).toList();
    }

    /** Who is of a house, "Ana Ruiz of Corvid", is not what the house is called. */
    private static boolean isFullFormOf(String full, String name) {
        var words = full.split(" ");
        boolean letters = full.codePoints().allMatch(c -> Character.isLetter(c) || " .'\u2019-".indexOf(c) >= 0);
        return words.length >= 2 && words.length <= 4 && letters && !List.of(words).contains("of") && (words[words.length - 1].equals(name) || words[0].equals(name));
    }

    /** No name goes on below a blank line. */
    private Span paragraph(Span around, int at) {
        int above = text.substring(around.start(), at).lastIndexOf("\n\n");
        int below = text.indexOf("\n\n", at, around.end());
        return new Span(above < 0 ? around.start() : around.start() + above + 2, below < 0 ? around.end() : below);
    }

    private boolean isWord(int at, int length) {
        boolean before = at == 0 || !Chars.isWordPart(text.charAt(at - 1));
        return before && (at + length == text.length() || !Chars.isWordPart(text.charAt(at + length)));
    }

    private int wordStart(int at) {
        int start = at;
        while (start > 0 && start < text.length() && at - start < AROUND && !Chars.isBlank(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
