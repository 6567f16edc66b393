package org.adduce.markup;

/**
 * A place in a {@link MarkedText}.
 *
 * @param start the first UTF-16 offset
 * @param end one past the last
 * @since 1.0
 */
public record Span(int start, int end) {

    /** Refuses an end before the start. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No such place: " + start + " to " + end);
        }
    }

    /** The words at this place of a text. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether another lies wholly within this one. */
    public boolean encloses(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The same place after some more was put before the text. */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }
}
