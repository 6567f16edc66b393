package org.adduce.team.internal.text;

import java.util.List;

/**
 * One place where a text differs from another it was made from.
 *
 * @param start the first piece of the old text that it replaces
 * @param end one past the last; the start where it only inserts
 * @param pieces what stands there now
 */
record Hunk(int start, int end, List<String> pieces) {

    /** Whether both change the same pieces, or insert where the other changes something, and so cannot both stand. */
    boolean meets(Hunk other) {
        boolean isInsertion = start == end || other.start == other.end;
        return isInsertion ? start <= other.end && other.start <= end : start < other.end && other.start < end;
    }

    /** Whether it only inserts whole lines, so that others may stand beside it. */
    boolean insertsLines() {
        return start == end && !pieces.isEmpty() && (pieces.getFirst().equals("\n") || pieces.getLast().equals("\n"));
    }

    String text() {
        return String.join("", pieces);
    }
}
