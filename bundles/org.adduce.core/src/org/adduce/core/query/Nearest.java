package org.adduce.core.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of several words somebody who mistyped may have meant. */
final class Nearest {

    private Nearest() {
    }

    /** The word with the fewest letters changed, if those are at most a third of it. */
    static Optional<String> of(String mistyped, Collection<String> words) {
        return words.stream().filter(word -> distance(mistyped, word) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt((String word) -> distance(mistyped, word)).thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be added, left out, exchanged or swapped with their neighbour. */
    private static int distance(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : step(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int step(int[][] table, String one, String other, int i, int j) {
        int exchanged = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(exchanged, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean isSwapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
