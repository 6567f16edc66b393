package org.adduce.ui.internal.importing;

/** The beginning of many words. */
final class FirstWords {

    private static final int MOST = 160;
    /** So much of a text is looked at: blanks become one. */
    private static final int ENOUGH = 10 * MOST;

    private FirstWords() {
    }

    /** The first words on one line, which says if it was cut. */
    static String of(String words) {
        var line = words.substring(0, Math.min(words.length(), ENOUGH)).replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MOST ? line : line.substring(0, line.offsetByCodePoints(0, MOST)).stripTrailing() + '…';
    }

    /** Where the last word ends that is whole before a place, or the place where there is none. */
    static int end(String text, int start, int place) {
        int at = place;
        while (at > start && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > start ? at : place;
    }
}
