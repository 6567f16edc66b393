package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.adduce.importer.text.internal.head.Head;
import org.adduce.importer.text.internal.page.Page;

/** What mails and forums put below words with two hyphens before it: the same below all that somebody writes, and no part of it. */
final class Signatures {

    private static final String MARK = "--";
    /** The mark of mails has a blank at its end; where that was lost, only a few lines are taken for a signature. */
    private static final int MOST = 10;
    private static final int MOST_UNMARKED = 4;
    private static final int LONGEST = 100;
    /** What somebody adds to his words, though he parts it from them with hyphens. */
    private static final Pattern ADDITION = Pattern.compile("(?i)(?:edit|edited|update|p\\.? ?s\\.?|nb|tl;? ?dr|addendum|nachtrag)\\b.*");
    private static final Pattern QUOTING = Pattern.compile(">.*|.*\\bwrote:|.*\\bschrieb.*:|-{2,} ?Original .*");

    private Signatures() {
    }

    /** The lines of all signatures of a page with their marks, in order. */
    static List<Integer> in(Page page, List<Head> heads) {
        var lines = new ArrayList<Integer>();
        if (heads.isEmpty()) {
            below(page, 0, page.lines(), true, lines);
        }
        for (int i = 0; i < heads.size(); i++) {
            int next = i + 1 < heads.size() ? heads.get(i + 1).firstLine() : page.lines();
            below(page, heads.get(i).lastLine() + 1, next, false, lines);
        }
        return lines;
    }

    private static void below(Page page, int from, int to, boolean mustBeMarked, List<Integer> lines) {
        for (int mark = to - 1; mark > from; mark--) {
            if (page.length(mark) != MARK.length() || !page.words(mark).equals(MARK)) {
                continue;
            }
            boolean isMarked = page.text().startsWith(MARK + " ", page.line(mark).start());
            int end = end(page, mark, to, isMarked ? MOST : MOST_UNMARKED, isMarked);
            if (end > 0 && (isMarked || !mustBeMarked)) {
                IntStream.range(mark, end).filter(line -> !page.isBlank(line)).forEach(lines::add);
            }
            return;
        }
    }

    /** One past the last line of a signature, or -1 where it is none. */
    private static int end(Page page, int mark, int to, int most, boolean isMarked) {
        int seen = 0;
        for (int line = mark + 1; line < to; line++) {
            if (page.isBlank(line)) {
                continue;
            }
            boolean isShort = page.length(line) <= LONGEST;
            if (isShort && QUOTING.matcher(page.words(line)).matches()) {
                return seen > 0 && isMarked ? line : -1;
            }
            if (!isShort || ++seen > most || seen == 1 && ADDITION.matcher(page.words(line)).matches()) {
                return -1;
            }
        }
        return seen > 0 ? to : -1;
    }
}
