package org.adduce.model.text;

/**
 * A place in a text where words stand, or nearly.
 *
 * @param start the first UTF-16 offset
 * @param end one past the last
 * @param distance how many letters differ
 */
record Span(int start, int end, int distance) {

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
