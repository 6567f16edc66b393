package org.adduce.ui.internal.printing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph on paper.
 *
 * @param depth how far it is set in, from 0
 * @param isApart whether room is left above it
 * @param pieces its words, from the left
 */
record Line(int depth, boolean isApart, List<Piece> pieces) {

    /** Copies its list; what has no words is left out. */
    Line {
        pieces = pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }

    /** One with words of one look. */
    static Line of(boolean isApart, String words, Look look) {
        return new Line(0, isApart, List.of(new Piece(words, look)));
    }

    String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
