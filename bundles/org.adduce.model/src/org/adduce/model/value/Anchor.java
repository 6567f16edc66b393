package org.adduce.model.value;

import java.util.UUID;

/**
 * A range of words in one snapshot, counted in Unicode code points as W3C Web Annotation does, written
 * {@code <snapshot id>#char=120,340} (RFC 5147).
 *
 * @param snapshot the id of the snapshot
 * @param start the first code point, from 0
 * @param end one past the last code point
 * @since 1.0
 */
public record Anchor(UUID snapshot, int start, int end) implements Comparable<Anchor> {

    private static final String MARK = "#char=";
    private static final int ID_LENGTH = 36;

    /** Refuses ranges that run backwards or start before the text. */
    public Anchor {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A range must not start before 0 or end before it starts: " + start + "," + end);
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if {@code text} is not such a form; the message says what was expected
     */
    public static Anchor parse(String text) {
        int comma = text.indexOf(',', ID_LENGTH + MARK.length());
        if (text.length() <= ID_LENGTH || !text.startsWith(MARK, ID_LENGTH) || comma < 0) {
            throw new IllegalArgumentException("Expected <snapshot id>#char=<start>,<end> but found: " + text);
        }
        return new Anchor(UUID.fromString(text.substring(0, ID_LENGTH)),
                Integer.parseInt(text, ID_LENGTH + MARK.length(), comma, 10),
                Integer.parseInt(text, comma + 1, text.length(), 10));
    }

    /** How many code points it spans. */
    public int length() {
        return end - start;
    }

    /** Whether all of {@code other} lies within this range of the same snapshot. */
    public boolean encloses(Anchor other) {
        return snapshot.equals(other.snapshot) && start <= other.start && other.end <= end;
    }

    /** By snapshot, then by start; of two that start together the longer comes first, as an outer voice does before its inner one. */
    @Override
    public int compareTo(Anchor other) {
        int bySnapshot = snapshot.compareTo(other.snapshot);
        int byStart = bySnapshot != 0 ? bySnapshot : Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }

    @Override
    public String toString() {
        return snapshot + MARK + start + ',' + end;
    }
}
