package org.adduce.team.internal.history;

/**
 * The stretches of a dossier's file from one child of the root to the next, as canonical form lays them out: each begins on a
 * line of its own, two blanks in. A file that is not canonical has fewer and longer ones, down to a single one.
 */
final class TopLevel {

    private static final int HEAD = 3;

    private final byte[] bytes;
    private final int end;

    TopLevel(Content content) {
        this.bytes = content.bytes();
        this.end = content.length();
    }

    int end() {
        return end;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether a stretch begins at a place. Words hold no {@code <}, so none looks like it. */
    boolean isStart(int at) {
        return at > 0 && at + HEAD < end && bytes[at - 1] == '\n' && bytes[at] == ' ' && bytes[at + 1] == ' ' && bytes[at + 2] == '<'
                && bytes[at + HEAD] != '/' && bytes[at + HEAD] != '!' && bytes[at + HEAD] != '?';
    }

    /** Where the next stretch begins after a place, or the end. */
    int next(int after) {
        // what begins at the place itself is not the next one
        for (int i = after + HEAD; i < end; i++) {
            if (bytes[i] == '<' && isStart(i - 2)) {
                return i - 2;
            }
        }
        return end;
    }

    /** Where what tells a stretch from others ends: its tag's name with the first attribute. */
    int keyEnd(int start) {
        int quotes = 0;
        for (int i = start; i < end; i++) {
            if (bytes[i] == '>' || bytes[i] == '\n' && i > start || bytes[i] == '"' && ++quotes == 2) {
                return i;
            }
        }
        return end;
    }
}
