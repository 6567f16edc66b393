package org.adduce.importer.text.internal.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which lines of a page are nobody's words, which begin a voice for certain, and where the words begin and end on those that name their speaker. */
public final class Roles {

    private final BitSet skipped = new BitSet();
    private final BitSet starts = new BitSet();
    private final Map<Integer, Integer> wordsStarts = new HashMap<>();
    private final Map<Integer, Integer> wordsEnds = new HashMap<>();

    /** A line is nobody's words. */
    public void skip(int line) {
        skipped.set(line);
    }

    /** A voice begins with a line, whatever its words look like. */
    public void start(int line) {
        starts.set(line);
    }

    /** A voice begins within a line. */
    public void start(int line, int wordsStart) {
        starts.set(line);
        wordsStarts.put(line, wordsStart);
    }

    /** What somebody says ends within a line. */
    public void end(int line, int wordsEnd) {
        wordsEnds.put(line, wordsEnd);
    }

    /** Whether a line is nobody's words. */
    public boolean isSkipped(int line) {
        return skipped.get(line);
    }

    /** Whether a voice begins with a line or within it. */
    public boolean isStart(int line) {
        return starts.get(line);
    }

    /** The words of a line. */
    public Span words(Page page, int line) {
        var span = page.line(line);
        if (wordsStarts.isEmpty() && wordsEnds.isEmpty()) {
            return span;
        }
        int end = Math.min(wordsEnds.getOrDefault(line, span.end()), span.end());
        return new Span(Math.min(wordsStarts.getOrDefault(line, span.start()), end), end);
    }
}
