package org.adduce.search;

import java.util.List;

/**
 * A piece of a text around what was found in it.
 *
 * @param text the piece, on one line; it begins and ends with an ellipsis where the text goes on
 * @param marks where what was found stands in it
 * @since 1.0
 */
public record Snippet(String text, List<Mark> marks) {

    /** Copies its list. */
    public Snippet {
        marks = List.copyOf(marks);
    }

    /** A range of characters (UTF-16) of the piece. */
    public record Mark(int start, int end) {
    }
}
