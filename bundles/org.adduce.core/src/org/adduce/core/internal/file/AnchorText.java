package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Comparator;
import java.util.UUID;
import org.adduce.model.value.Anchor;

/** Anchors as text: {@code <snapshot id>#char=120,340}. */
final class AnchorText {

    /** By the snapshot's id as text, then by start; of two that start together the longer one first. */
    static final Comparator<Anchor> ORDER = (a, b) -> {
        int bySnapshot = IdText.compare(a.snapshot(), b.snapshot());
        int byStart = bySnapshot != 0 ? bySnapshot : Integer.compare(a.start(), b.start());
        return byStart != 0 ? byStart : Integer.compare(b.end(), a.end());
    };

    private static final String MARK = "#char=";
    private static final byte[] MARK_BYTES = MARK.getBytes(US_ASCII);
    private static final byte[] COMMA = {','};
    private static final int START = IdText.LENGTH + MARK.length();
    private static final int LONGEST_NUMBER = 10;

    private AnchorText() {
    }

    /** Has the id that begins somewhere in a text. */
    @FunctionalInterface
    interface Ids {
        UUID id(CharSequence text, int at);
    }

    /** Reads an anchor; anything else is refused in words. */
    static Anchor parse(CharSequence text, Ids ids) {
        int comma = comma(text);
        var snapshot = ids.id(text, 0);
        int start = number(text, START, comma);
        int end = number(text, comma + 1, text.length());
        if (end < start) {
            throw new IllegalArgumentException("A range must not end before it starts, as \"" + Excerpt.of(text) + "\" does.");
        }
        return new Anchor(snapshot, start, end);
    }

    /** Where the comma stands; the text must have its mark before it. */
    private static int comma(CharSequence text) {
        if (text.length() <= START) {
            throw refused(text);
        }
        for (int i = 0; i < MARK.length(); i++) {
            if (text.charAt(IdText.LENGTH + i) != MARK.charAt(i)) {
                throw refused(text);
            }
        }
        int comma = START;
        while (comma < text.length() && text.charAt(comma) != ',') {
            comma++;
        }
        return comma;
    }

    private static int number(CharSequence text, int from, int to) {
        if (to <= from || to - from > LONGEST_NUMBER) {
            throw refused(text);
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw refused(text);
            }
            number = number * 10 + digit;
        }
        if (number > Integer.MAX_VALUE) {
            throw refused(text);
        }
        return (int) number;
    }

    private static IllegalArgumentException refused(CharSequence text) {
        return new IllegalArgumentException(
                "A place in a text is written as <snapshot id>#char=120,340, but this is \"" + Excerpt.of(text) + "\".");
    }

    static void write(Anchor anchor, CanonicalOutput out) throws IOException {
        out.id(anchor.snapshot());
        out.ascii(MARK_BYTES);
        out.number(anchor.start());
        out.ascii(COMMA);
        out.number(anchor.end());
    }
}
