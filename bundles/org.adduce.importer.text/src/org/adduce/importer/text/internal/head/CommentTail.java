package org.adduce.importer.text.internal.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Page;

/**
 * A name and a time behind the words of a comment, parted from them by a dash: "Where did you read it? – Okonkwo Oct 20, 2022 at 10:11".
 * The name or the time may stand on lines of their own below.
 *
 * @param line the line with the dash
 * @param lastLine the last line of it
 * @param wordsEnd where the words end on the line with the dash; at its start where it has none
 * @param plate who wrote the comment
 * @param moment when
 */
record CommentTail(int line, int lastLine, int wordsEnd, Plate plate, Moment moment) {

    private static final int LONGEST = 100;
    private static final int MOST_LINES = 3;
    /** What the page puts between name and time, or behind the time. */
    private static final Pattern MARKS = Pattern.compile("[\u2666\u25C6]|(?i)\\b(?:mod|staff|commented|hat kommentiert|comment\u00E9|coment\u00F3)\\b");
    private static final Pattern EDITED = Pattern.compile("(?i)\\s*\\(?edited\\)?$");

    /** The tail that begins on a line, if one does. */
    static Optional<CommentTail> on(Page page, int line) {
        var words = page.words(line);
        int dash = dash(words);
        if (dash < 0 || dash > 0 && !isBlank(words.charAt(dash - 1))) {
            return Optional.empty();
        }
        int end = dash;
        while (end > 0 && isBlank(words.charAt(end - 1))) {
            end--;
        }
        var joined = words.substring(dash + 1).strip();
        int last = line;
        for (int seen = 1; joined.length() <= LONGEST; seen++) {
            var read = read(line, last, page.line(line).start() + end, joined);
            if (read.isPresent() || seen == MOST_LINES) {
                return read;
            }
            last = page.seenFrom(last + 1);
            if (last == page.lines()) {
                return Optional.empty();
            }
            joined = (joined + ' ' + page.words(last)).strip();
        }
        return Optional.empty();
    }

    /** The last dash of a line, or -1; a hyphen is one only between blanks. */
    private static int dash(String words) {
        int hyphen = words.lastIndexOf(" - ");
        return Math.max(Math.max(words.lastIndexOf('\u2013'), words.lastIndexOf('\u2014')), hyphen < 0 ? -1 : hyphen + 1);
    }

    private static boolean isBlank(char character) {
        return character <= ' ' || character == '\u00A0';
    }

    /** The name is all that stands before the time. */
    private static Optional<CommentTail> read(int line, int last, int wordsEnd, String joined) {
        var plain = EDITED.matcher(MARKS.matcher(joined).replaceAll(" ")).replaceFirst("").strip();
        for (int blank = plain.indexOf(' '); blank > 0; blank = plain.indexOf(' ', blank + 1)) {
            int from = blank + 1;
            var stamp = Stamps.at(plain, from, plain.length()).filter(it -> it.span().start() == from && it.span().end() == plain.length());
            var plate = stamp.isPresent() ? Plate.read(plain.substring(0, blank).strip()) : Optional.<Plate>empty();
            if (plate.isPresent()) {
                return Optional.of(new CommentTail(line, last, wordsEnd, plate.get(), stamp.get().moment()));
            }
        }
        return Optional.empty();
    }

    /** Whether there are words before it on its line. */
    boolean hasWords(Page page) {
        return wordsEnd > page.line(line).start();
    }
}
