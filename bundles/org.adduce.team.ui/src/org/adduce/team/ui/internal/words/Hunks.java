package org.adduce.team.ui.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.adduce.team.diff.WordDiff;
import org.adduce.team.diff.WordDiff.Kind;
import org.adduce.team.diff.WordDiff.Piece;

/** Takes words that were exchanged one after the other together, with the blanks between them, as people see it: "eight to ten" became "three". */
final class Hunks {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder came = new StringBuilder();

    private Hunks() {
    }

    /** The pieces of a difference, fewer and larger; what they join to is the same. */
    static List<Piece> of(WordDiff diff) {
        var hunks = new Hunks();
        var all = diff.pieces();
        for (int i = 0; i < all.size(); i++) {
            hunks.add(all.get(i), i + 1 < all.size());
        }
        hunks.end();
        return hunks.pieces;
    }

    private void add(Piece piece, boolean hasNext) {
        switch (piece.kind()) {
            case REMOVED -> gone.append(piece.text());
            case ADDED -> came.append(piece.text());
            case SAME -> {
                boolean isBetween = !gone.isEmpty() && !came.isEmpty() && hasNext && piece.text().isBlank() && piece.text().indexOf('\n') < 0;
                if (isBetween) {
                    gone.append(piece.text());
                    came.append(piece.text());
                } else {
                    end();
                    pieces.add(piece);
                }
            }
        }
    }

    private void end() {
        if (!gone.isEmpty()) {
            pieces.add(new Piece(Kind.REMOVED, gone.toString()));
        }
        if (!came.isEmpty()) {
            pieces.add(new Piece(Kind.ADDED, came.toString()));
        }
        gone.setLength(0);
        came.setLength(0);
    }
}
