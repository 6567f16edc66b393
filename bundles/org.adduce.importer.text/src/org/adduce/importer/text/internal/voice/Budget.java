package org.adduce.importer.text.internal.voice;

/**
 * How many voices and citations one text may have. Texts that are made to exhaust a reader would have millions; nobody
 * reviews as many as this, and each takes about a kilobyte.
 */
final class Budget {

    /** Voices of one text, the inner ones not counted. */
    static final int VOICES = 300_000;
    /** Voices inside voices, and citations, each. */
    static final int PARTS = 300_000;

    private final int most;
    private int taken;

    Budget(int most) {
        this.most = most;
    }

    /** Whether there is room for one more, which is taken. */
    boolean take() {
        taken++;
        return taken <= most;
    }

    /** Whether more was asked for than there was room for. */
    boolean isOverdrawn() {
        return taken > most;
    }
}
