package org.adduce.ui.internal.reader.page;

/**
 * A stretch of a text.
 *
 * @param start the first UTF-16 offset
 * @param end one past the last
 */
public record Stretch(int start, int end) {

    /** Refuses stretches that run backwards. */
    public Stretch {
        if (end < start) {
            throw new IllegalArgumentException("A stretch must not end before it starts: " + start + "," + end);
        }
    }

    /** How many UTF-16 units it spans. */
    public int length() {
        return end - start;
    }

    /** Whether nothing lies in it. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the unit at {@code offset} lies in it. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the caret at {@code offset} touches it: within, or at one of its ends. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    /** Whether all of {@code other} lies in it. */
    public boolean encloses(Stretch other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether it shares a unit with {@code other}. */
    public boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }

    /** What it shares with {@code other}; the empty stretch at the nearer of its ends where they share nothing. */
    public Stretch within(Stretch other) {
        int from = Math.clamp(start, other.start, other.end);
        return new Stretch(from, Math.clamp(end, from, other.end));
    }

    /** Without the white space at both ends; empty where it is nothing else. */
    public Stretch trimmed(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Stretch(from, to);
    }

    /** The words in it. */
    public String of(String text) {
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
