package org.adduce.importer.bibliography.internal.bibtex;

/** The text of a file and a place in it. Lines are counted from the place that was asked for last, so that even a file without line ends is passed once. */
final class BibText {

    private final String text;
    private int at;
    private int countedTo;
    private int line = 1;

    BibText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = Math.min(place, text.length());
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The character at the place; 0 at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    void skip() {
        at++;
    }

    void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Blanks, and what comments out the rest of a line between two fields. */
    void skipBlanksAndRemarks() {
        skipBlanks();
        while (peek() == '%') {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
            skipBlanks();
        }
    }

    /** The line of a place of the text, from 1. Places are asked for mostly in rising order, and near each other. */
    int lineOf(int place) {
        line += place < countedTo ? -lineEnds(place, countedTo) : lineEnds(countedTo, place);
        countedTo = place;
        return line;
    }

    private int lineEnds(int from, int to) {
        int count = 0;
        for (int i = text.indexOf('\n', from, to); i >= 0; i = text.indexOf('\n', i + 1, to)) {
            count++;
        }
        return count;
    }

    /** The letters that a name can have from here on; the place is then behind them. */
    String word() {
        int start = at;
        while (at < text.length() && isWordCharacter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isWordCharacter(char c) {
        return switch (c) {
            case '=', '{', '}', '(', ')', ',', '"', '#', '%', '@', '\'' -> false;
            default -> c > ' ' && !Character.isWhitespace(c);
        };
    }
}
