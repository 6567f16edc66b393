package org.adduce.importer.text.internal.head;

import java.util.HashMap;
import java.util.List;
import org.adduce.importer.text.internal.page.Page;

/** Whether lines that begin with a word and a colon are the turns of a transcript, or a list, or quotations in a post. */
final class Transcript {

    private static final int LEAST = 2;
    /** Turns may be long, but not so long that less than this share of all lines begins one. */
    private static final double LEAST_SHARE = 0.12;
    private static final double LARGE_SHARE = 0.5;
    private static final int LATEST_START = 3;

    private Transcript() {
    }

    static boolean is(Page page, List<Head> heads) {
        if (heads.size() < LEAST) {
            return false;
        }
        double share = (double) heads.size() / Math.max(1, writtenLines(page));
        var turns = new HashMap<String, Integer>();
        heads.forEach(head -> turns.merge(head.plate().map(Plate::called).orElse(page.words(head.firstLine()).substring(0, 1)), 1, Integer::sum));
        long recurring = turns.values().stream().filter(count -> count > 1).count();
        boolean fromTheStart = linesBefore(page, heads.getFirst()) <= LATEST_START;
        boolean quoted = heads.stream().filter(head -> startsQuoted(page, head)).count() * 2 > heads.size();
        boolean talk = recurring >= LEAST || share >= LARGE_SHARE && (recurring == 1 && turns.size() >= LEAST || heads.size() == LEAST && turns.size() == LEAST && share == 1);
        return talk && fromTheStart && share >= LEAST_SHARE && (!quoted || share >= LARGE_SHARE);
    }

    private static boolean startsQuoted(Page page, Head head) {
        return head.wordsStart() >= 0 && "\"\u201C\u00AB\u201E\u2018".indexOf(page.text().charAt(head.wordsStart())) >= 0;
    }

    private static int writtenLines(Page page) {
        int written = 0;
        for (int line = 0; line < page.lines(); line++) {
            written += isWritten(page, line) ? 1 : 0;
        }
        return written;
    }

    /** The times of subtitles, and buttons, are no lines of a talk. */
    private static boolean isWritten(Page page, int line) {
        return !page.isBlank(line) && Furniture.of(page, line) == Furniture.Sort.NONE;
    }

    private static int linesBefore(Page page, Head first) {
        int written = 0;
        for (int line = 0; line < first.firstLine(); line++) {
            written += isWritten(page, line) ? 1 : 0;
        }
        return written;
    }
}
