package org.adduce.model.edit;

import java.text.BreakIterator;

/** The beginning of a text on one line: blanks made one, cut with an ellipsis at the border of a word. */
final class Excerpt {

    private static final String ELLIPSIS = LabelWords.text("label.more");
    /** A last word that leaves less than this share of the room used is cut itself. */
    private static final double LEAST_USED = 0.6;

    private Excerpt() {
    }

    /** At most {@code most} UTF-16 units of a text. Reads no more of it than it needs. */
    static String of(String text, int most) {
        var line = line(text, most + 1);
        if (line.length() <= most) {
            return line;
        }
        int room = most - ELLIPSIS.length();
        int space = line.lastIndexOf(' ', room);
        int end = space >= room * LEAST_USED ? space : characterBorder(line, room);
        return withoutTail(line.substring(0, end)) + ELLIPSIS;
    }

    /** The first {@code enough} units of the text as one line; a character may be cut at its end. */
    private static String line(String text, int enough) {
        var line = new StringBuilder();
        boolean isGap = false;
        for (int i = 0; i < text.length() && line.length() < enough; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                isGap = !line.isEmpty();
            } else {
                line.append(isGap ? " " : "").append(c);
                isGap = false;
            }
        }
        return line.toString();
    }

    /** Never between the parts of what a reader sees as one character. */
    private static int characterBorder(String line, int room) {
        var borders = BreakIterator.getCharacterInstance();
        borders.setText(line);
        return borders.isBoundary(room) ? room : Math.max(0, borders.preceding(room));
    }

    private static String withoutTail(String text) {
        int end = text.length();
        while (end > 0 && " ,;:(-\u2013\u2014\u2026".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
