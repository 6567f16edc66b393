package org.adduce.importer.text.internal.page;

/**
 * A range of a text in UTF-16 offsets, as Java counts.
 *
 * @param start the first character
 * @param end one past the last character
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Refuses ranges that run backwards. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A range must not start before 0 or end before it starts: " + start + "," + end);
        }
    }

    /** How many characters it holds. */
    public int length() {
        return end - start;
    }

    /** Whether it holds nothing. */
    public boolean isEmpty() {
        return end == start;
    }

    /** Whether all of {@code other} lies within. */
    public boolean encloses(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether a place lies within. */
    public boolean holds(int place) {
        return start <= place && place < end;
    }

    /** From the start of this to the end of {@code last}. */
    public Span to(Span last) {
        return new Span(start, last.end);
    }

    /** At most so many characters of its beginning. */
    public Span first(int most) {
        return new Span(start, Math.min(end, start + most));
    }

    /** Its words. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Without the blanks at both ends; empty at its start if it holds nothing else. */
    public Span trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && Chars.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Chars.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** By start; of two that start together the longer comes first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
