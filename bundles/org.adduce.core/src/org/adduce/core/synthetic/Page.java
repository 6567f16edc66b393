package org.adduce.core.synthetic;

import java.util.UUID;
import org.adduce.model.value.Anchor;

/** A text that grows, whose places are counted in code points. */
final class Page {

    private static final int CONTEXT = 24;

    private final StringBuilder text = new StringBuilder();
    private final UUID snapshot;
    private int codePoints;

    Page(UUID snapshot) {
        this.snapshot = snapshot;
    }

    /** Where the next words will stand. */
    int place() {
        return codePoints;
    }

    /** Adds words and says where they stand. */
    Anchor add(String words) {
        int start = codePoints;
        text.append(words);
        codePoints += words.codePointCount(0, words.length());
        return new Anchor(snapshot, start, codePoints);
    }

    /** From a place to the end of what there is now. */
    Anchor since(int place) {
        return new Anchor(snapshot, place, codePoints);
    }

    /** The words right before a place. */
    String before(int place) {
        int from = text.offsetByCodePoints(0, Math.max(0, place - CONTEXT));
        return text.substring(from, text.offsetByCodePoints(0, place));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
