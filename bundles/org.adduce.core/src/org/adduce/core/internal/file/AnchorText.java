package org.adduce.core.internal.file;

import java.util.Comparator;
import org.adduce.model.value.Anchor;

/** Anchors as text: {@code <snapshot id>#char=120,340}. */
final class AnchorText {

    /** By the snapshot's id as text, then by start; of two that start together the longer one first. */
    static final Comparator<Anchor> ORDER = Comparator.comparing(Anchor::snapshot, IdText::compare)
            .thenComparingInt(Anchor::start).thenComparing(Comparator.comparingInt(Anchor::end).reversed());

    private static final String MARK = "#char=";
    private static final int START = IdText.LENGTH + MARK.length();
    private static final int LONGEST_NUMBER = 10;

    private AnchorText() {
    }

    /** Reads an anchor; anything else is refused in words. */
    static Anchor parse(String text) {
        int comma = text.indexOf(',', START);
        if (!text.startsWith(MARK, IdText.LENGTH) || comma < 0) {
            throw refused(text);
        }
        var snapshot = IdText.parse(text.substring(0, IdText.LENGTH));
        int start = number(text, START, comma);
        int end = number(text, comma + 1, text.length());
        if (end < start) {
            throw new IllegalArgumentException("A range must not end before it starts, as \"" + Excerpt.of(text) + "\" does.");
        }
        return new Anchor(snapshot, start, end);
    }

    private static int number(String text, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw refused(text);
            }
            number = number * 10 + digit;
        }
        if (to == from || to - from > LONGEST_NUMBER || number > Integer.MAX_VALUE) {
            throw refused(text);
        }
        return (int) number;
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException(
                "A place in a text is written as <snapshot id>#char=120,340, but this is \"" + Excerpt.of(text) + "\".");
    }
}
