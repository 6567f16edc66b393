package org.adduce.importer.text.internal.quote;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.adduce.importer.text.internal.page.Passage;
import org.adduce.importer.text.internal.page.Passages;

/**
 * Finds a quotation in which many words were altered: the longest common subsequence of its words with those of the
 * passages shortly before it, where a word with one letter changed counts as the same. Its whole work is bounded.
 */
final class AlteredSearch {

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 60;
    private static final int PASSAGES = 40;
    private static final int MOST_PASSAGE_WORDS = 300;
    private static final double ENOUGH = 0.7;
    private static final long MOST_WORK = 10_000_000;

    private final Passages passages;
    private long work;

    AlteredSearch(Passages passages) {
        this.passages = passages;
    }

    Optional<Match> find(Passage quotation) {
        var words = words(quotation);
        if (words.length < LEAST_WORDS || words.length > MOST_WORDS) {
            return Optional.empty();
        }
        Match best = null;
        int seen = 0;
        for (int index = quotation.index() - 1; index >= 0 && seen < PASSAGES && work < MOST_WORK; index--) {
            if (passages.depth(index) > 0) {
                continue;
            }
            seen++;
            double share = share(words, words(passages.get(index)));
            if (share >= ENOUGH && (best == null || share > best.share())) {
                best = new Match(index, share, false);
            }
        }
        return Optional.ofNullable(best);
    }

    private String[] words(Passage passage) {
        int end = Math.min(passage.span().end(), passage.span().start() + MOST_PASSAGE_WORDS * 8);
        var words = passages.text().substring(passage.span().start(), end).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'\u2019]+");
        return Arrays.stream(words).filter(word -> !word.isEmpty()).limit(MOST_PASSAGE_WORDS).toArray(String[]::new);
    }

    /** The largest share of the quoted words that stands, in their order, close together in the original. */
    private double share(String[] quoted, String[] original) {
        double largest = 0;
        for (int from = 0; from == 0 || from + quoted.length <= original.length; from += quoted.length) {
            int to = Math.min(original.length, from + quoted.length * 2);
            work += (long) quoted.length * (to - from);
            largest = Math.max(largest, (double) common(quoted, original, from, to) / quoted.length);
        }
        return largest;
    }

    private static int common(String[] quoted, String[] original, int from, int to) {
        var row = new int[to - from + 1];
        for (var word : quoted) {
            int diagonal = 0;
            for (int at = 1; at < row.length; at++) {
                int above = row[at];
                row[at] = alike(word, original[from + at - 1]) ? diagonal + 1 : Math.max(row[at], row[at - 1]);
                diagonal = above;
            }
        }
        return row[row.length - 1];
    }

    /** Whether two words are the same but for one letter changed, left out or put in. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (Math.min(one.length(), other.length()) < 4 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < one.length() && start < other.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < one.length() - start && end < other.length() - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }
}
