package org.adduce.team.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.adduce.team.internal.merge.Sequences;

/** Joins what several people wrote at one place, paragraph by paragraph. */
final class InsertedLines {

    private InsertedLines() {
    }

    /** All paragraphs, each once, in an order that does not depend on whose they are. */
    static List<String> joined(List<Hunk> hunks) {
        List<String> all = List.of();
        for (var hunk : hunks) {
            all = Sequences.interleave(all, paragraphs(hunk.pieces()), Comparator.naturalOrder());
        }
        return all;
    }

    /** Paragraphs with the line breaks they begin with, or, where the text goes on after them, end with. */
    private static List<String> paragraphs(List<String> pieces) {
        boolean isBreakFirst = pieces.getFirst().equals("\n");
        var paragraphs = new ArrayList<String>();
        var current = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            boolean isBreak = pieces.get(i).equals("\n");
            boolean wasBreak = i > 0 && pieces.get(i - 1).equals("\n");
            if (!current.isEmpty() && (isBreakFirst ? isBreak && !wasBreak : wasBreak && !isBreak)) {
                paragraphs.add(current.toString());
                current.setLength(0);
            }
            current.append(pieces.get(i));
        }
        paragraphs.add(current.toString());
        return paragraphs;
    }
}
