package org.adduce.importer.text.internal.border;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a retort begins: it says that something is no longer so, or in two or three words without a verb what it thinks of it. */
final class RetortSign implements Sign {

    private static final int REACH = 110;
    private static final int LONGEST_FRAGMENT = 26;
    private static final int MOST_WORDS = 4;
    private static final Pattern DENIES = Pattern.compile("(?i)^[^.!?\n]{0,60}?(?:n['\u2019]t|\\bnot) even\\b|^[^.!?\n]{0,100}?(?:n['\u2019]t|\\bnot\\b|\\bno\\b)[^.!?\n]{0,90}?\\bany ?more[.,!?]");
    private static final Set<String> VERBS = Set.of("is", "are", "was", "were", "be", "been", "am", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "should",
            "may", "might", "must", "it's", "that's", "there's", "i'm", "they're", "we're", "you're", "he's", "she's", "what's", "let's", "i", "he", "she", "it", "they", "we", "you");

    @Override
    public void weigh(Gap gap, Scale scale) {
        if (!gap.isIn(Genre.THREAD) || gap.after().passage().isQuoted() || gap.before().announces() || Lists.isItem(gap.after())) {
            return;
        }
        var span = gap.after().span();
        var beginning = span.first(REACH).in(gap.text());
        if (DENIES.matcher(beginning).find()) {
            scale.add(0.6, "it says that something is not so any more");
        } else if (isFragment(beginning)) {
            scale.add(0.4, "it begins with a word or two like a retort");
        }
    }

    /** Whether the first sentence is a few words without a verb, and another one follows. */
    private static boolean isFragment(String beginning) {
        int end = beginning.indexOf(". ");
        if (end < 0 || end > LONGEST_FRAGMENT) {
            return false;
        }
        var words = beginning.substring(0, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("\\s+");
        if (words.length > MOST_WORDS || words.length < 2) {
            return false;
        }
        for (var word : words) {
            if (VERBS.contains(word) || word.endsWith("ed") || word.indexOf('.') >= 0) {
                return false;
            }
        }
        return true;
    }
}
