package org.adduce.search.internal;

/** Whether two words differ by no more than a few letters, as a fuzzy search counts them (Damerau and Levenshtein, adjacent swaps). */
final class EditDistance {

    /** Shorter words are like too many others. */
    private static final int SHORTEST = 3;
    private static final int SHORT = 5;

    private EditDistance() {
    }

    /**
     * How many letters may differ: one where a person asked for similar words; where nothing fits at all, two of a long word.
     *
     * @param wanted the word that is asked for
     * @param isSimilar whether nothing fits exactly, and all words are looked for like this
     */
    static int allowed(String wanted, boolean isSimilar) {
        int length = wanted.codePointCount(0, wanted.length());
        return length < SHORTEST ? 0 : isSimilar && length > SHORT ? 2 : 1;
    }

    /** Whether a word is like one that is asked for; all a person can want share the first letter with theirs. */
    static boolean isLike(String word, String wanted, boolean isSimilar) {
        return !word.isEmpty() && !wanted.isEmpty() && word.codePointAt(0) == wanted.codePointAt(0)
                && isAtMost(wanted, word, allowed(wanted, isSimilar));
    }

    static boolean isAtMost(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : least(one, other, rows, i, j);
            }
        }
        return rows[one.length()][other.length()] <= most;
    }

    private static int least(String one, String other, int[][] rows, int i, int j) {
        int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(rows[i - 1][j - 1] + cost, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean isSwap = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwap ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
