package org.adduce.core.internal.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Where passages of a text stand in a later version of it: told from lines that each of the two has once, without a search. */
final class SameLines {

    private static final int SEVERAL = -1;

    private final String before;
    private final String after;
    private final Map<String, Integer> startsBefore;
    private final Map<String, Integer> startsAfter;

    SameLines(String before, String after) {
        this.before = before;
        this.after = after;
        this.startsBefore = starts(before);
        this.startsAfter = starts(after);
    }

    private static Map<String, Integer> starts(String text) {
        var starts = new HashMap<String, Integer>();
        for (int start = 0; start < text.length(); start = endOfLine(text, start) + 1) {
            starts.merge(text.substring(start, endOfLine(text, start)), start, (one, other) -> SEVERAL);
        }
        return starts;
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Where the words between two UTF-16 offsets of the former text start in the later one, if they are still there. */
    OptionalInt find(int start, int end) {
        int line = before.lastIndexOf('\n', start - 1) + 1;
        while (line < end) {
            int after = startAfter(line);
            int place = after - line + start;
            if (after >= 0 && place >= 0 && this.after.regionMatches(place, before, start, end - start)) {
                return OptionalInt.of(place);
            }
            line = endOfLine(before, line) + 1;
        }
        return OptionalInt.empty();
    }

    /** Where a line of the former text starts in the later one; negative where that cannot be told. */
    private int startAfter(int line) {
        var words = before.substring(line, endOfLine(before, line));
        return startsBefore.get(words) == line ? startsAfter.getOrDefault(words, SEVERAL) : SEVERAL;
    }
}
