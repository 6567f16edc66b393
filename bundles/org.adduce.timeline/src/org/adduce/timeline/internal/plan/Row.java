package org.adduce.timeline.internal.plan;

import java.util.List;

/**
 * Pieces that stand beside one another, in order of time.
 *
 * @param pieces the pieces
 */
public record Row(List<Piece> pieces) {

    /** A row with nothing in it. */
    public static final Row EMPTY = new Row(List.of());

    /** Copies the list. */
    public Row {
        pieces = List.copyOf(pieces);
    }

    /** The first piece that ends at or after an instant: pieces of a row do not overlap, so that their ends are in order too. */
    public int firstEndingAt(double instant) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).to() < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where the next piece after an instant begins. */
    public double nextFrom(double instant) {
        int next = firstBeginningAfter(instant);
        return next < pieces.size() ? pieces.get(next).from() : Double.POSITIVE_INFINITY;
    }

    /** Where the last piece that begins before an instant ends. */
    public double previousTo(double instant) {
        int previous = firstBeginningAfter(Math.nextDown(instant)) - 1;
        return previous >= 0 ? pieces.get(previous).to() : Double.NEGATIVE_INFINITY;
    }

    private int firstBeginningAfter(double instant) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).from() <= instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
