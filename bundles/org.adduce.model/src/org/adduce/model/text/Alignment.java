package org.adduce.model.text;

/**
 * Lays words over a part of a text so that the fewest letters differ: the distance of Levenshtein, free to begin and to
 * end anywhere in the part (Sellers 1980).
 */
final class Alignment {

    private final String words;
    private final String text;
    private final int from;
    private final int to;

    Alignment(String words, String text, int from, int to) {
        this.words = words;
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The first of the best places. Goes through the part once, a column a letter, and remembers where each path began. */
    Span best() {
        int rows = words.length() + 1;
        var cost = new int[rows];
        var begin = new int[rows];
        for (int row = 0; row < rows; row++) {
            cost[row] = row;
            begin[row] = from;
        }
        var best = new Span(from, from, words.length());
        for (int at = from; at < to; at++) {
            step(cost, begin, at);
            if (cost[rows - 1] < best.distance()) {
                best = new Span(begin[rows - 1], at + 1, cost[rows - 1]);
            }
        }
        return best;
    }

    private void step(int[] cost, int[] begin, int at) {
        int diagonal = cost[0];
        int diagonalBegin = begin[0];
        begin[0] = at + 1;
        for (int row = 1; row < cost.length; row++) {
            int replaced = diagonal + (words.charAt(row - 1) == text.charAt(at) ? 0 : 1);
            int added = cost[row] + 1;
            int leftOut = cost[row - 1] + 1;
            diagonal = cost[row];
            int start = begin[row];
            if (replaced <= added && replaced <= leftOut) {
                cost[row] = replaced;
                begin[row] = diagonalBegin;
            } else if (added <= leftOut) {
                cost[row] = added;
            } else {
                cost[row] = leftOut;
                begin[row] = begin[row - 1];
            }
            diagonalBegin = start;
        }
    }
}
