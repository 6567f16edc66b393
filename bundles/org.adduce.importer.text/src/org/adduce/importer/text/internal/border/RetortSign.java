package org.adduce.importer.text.internal.border;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a retort begins: it says that something is no longer so, or is so of somebody else too, or in a few words without a verb what it thinks of it. */
final class RetortSign implements Sign {

    private static final int REACH = 110;
    private static final int LONGEST_FRAGMENT = 26;
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern DENIES = Pattern.compile("(?i)^[^.!?\n]{0,60}?(?:n['\u2019]t|\\bnot) even\\b|^[^.!?\n]{0,100}?(?:n['\u2019]t|\\bnot\\b|\\bno\\b)[^.!?\n]{0,90}?\\bany ?more[.,!?]");
    /** "We gave ours back in March", "I had one, too". */
    private static final Pattern IN_TURN = Pattern.compile("(?i)^(?:\\S+ ){0,3}(?:ours|mine|yours|theirs)\\b|^[^.!?\n]{4,90}(?:,? too|\\bas well)[.!]");
    /** "It is, but ..." "They don't." */
    private static final Pattern ELLIPTIC = Pattern.compile("(?i)^(?:it|they|he|she|we|you|that|there|i) (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n['\u2019]t)?(?: not)?[.,] ");
    private static final Set<String> VERBS = Set.of("is", "are", "was", "were", "be", "been", "am", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "should",
            "may", "might", "must", "it's", "that's", "there's", "i'm", "they're", "we're", "you're", "he's", "she's", "what's", "let's", "i", "he", "she", "it", "they", "we", "you");

    @Override
    public void weigh(Gap gap, Scale scale) {
        if (!gap.isIn(Genre.THREAD) || gap.after().passage().isQuoted() || gap.before().announces() || Lists.isItem(gap.after())) {
            return;
        }
        var span = gap.after().span();
        var beginning = span.first(REACH).in(gap.text());
        if (ELLIPTIC.matcher(beginning).find()) {
            scale.add(1.6, "it begins with a verb that says nothing without the words before");
        } else if (IN_TURN.matcher(beginning).find()) {
            scale.add(0.4, "it tells the same of somebody else");
        } else if (DENIES.matcher(beginning).find()) {
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
        if (words.length > MOST_WORDS || words.length == 1 && words[0].length() <= SHORTEST_WORD) {
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
