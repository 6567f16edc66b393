package org.adduce.search.internal;

import java.util.ArrayList;
import java.util.List;
import org.adduce.search.Snippet;
import org.adduce.search.Snippet.Mark;

/** Cuts the piece out of a text in which most of what was found stands, at the borders of words. */
public final class SnippetCutter {

    private static final String ELLIPSIS = "…";
    /** How much of a piece stands before the first word found. */
    private static final int BEFORE = 4;

    private SnippetCutter() {
    }

    /** The piece. */
    public static Snippet cut(String text, List<Mark> found, int length) {
        if (text.length() <= length) {
            return snippet(text, 0, text.length(), found);
        }
        int first = densest(found, length);
        int start = found.isEmpty() ? 0 : Math.max(0, found.get(first).start() - length / BEFORE);
        start = Math.min(start, text.length() - length);
        int from = wordAfter(text, start);
        return snippet(text, from, Math.max(from, wordBefore(text, Math.min(text.length(), start + length))), found);
    }

    /** From which of the words found on the most stand within a length. */
    private static int densest(List<Mark> found, int length) {
        int best = 0;
        int most = 0;
        for (int first = 0, last = 0; first < found.size(); first++) {
            while (last < found.size() && found.get(last).end() - found.get(first).start() <= length * (BEFORE - 1) / BEFORE) {
                last++;
            }
            if (last - first > most) {
                most = last - first;
                best = first;
            }
        }
        return best;
    }

    private static int wordAfter(String text, int start) {
        int blank = start == 0 ? -1 : text.indexOf(' ', start - 1);
        return start == 0 || blank < 0 || blank - start > 30 ? whole(text, start) : blank + 1;
    }

    private static int wordBefore(String text, int end) {
        int blank = end == text.length() ? end : text.lastIndexOf(' ', end);
        return blank < 0 || end - blank > 30 ? whole(text, end) : blank;
    }

    /** Never between the two halves of a sign. */
    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }

    private static Snippet snippet(String text, int start, int end, List<Mark> found) {
        var before = start > 0 ? ELLIPSIS : "";
        var piece = before + text.substring(start, end).replaceAll("\\s", " ") + (end < text.length() ? ELLIPSIS : "");
        int shift = before.length() - start;
        var marks = new ArrayList<Mark>();
        for (var mark : found) {
            if (mark.start() >= start && mark.end() <= end) {
                marks.add(new Mark(mark.start() + shift, mark.end() + shift));
            }
        }
        return new Snippet(piece, marks);
    }
}
