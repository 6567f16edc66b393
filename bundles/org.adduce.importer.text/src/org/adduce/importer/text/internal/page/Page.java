package org.adduce.importer.text.internal.page;

import java.util.Arrays;

/** A text and its lines. Immutable; a line costs eight bytes. */
public final class Page {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Page(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The page of a text. */
    public static Page of(String text) {
        var starts = new int[64];
        var ends = new int[64];
        int count = 0;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && !Chars.isLineEnd(text.charAt(at))) {
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            var line = new Span(from, at).trimmed(text);
            starts[count] = line.start();
            ends[count++] = line.end();
            from = at + 1;
        }
        return new Page(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How many lines there are. */
    public int lines() {
        return starts.length;
    }

    /** A line, counted from 0, without the blanks at its ends. */
    public Span line(int index) {
        return new Span(starts[index], ends[index]);
    }

    /** The words of a line. */
    public String words(int index) {
        return text.substring(starts[index], ends[index]);
    }

    /** How many characters a line has without the blanks at its ends. */
    public int length(int index) {
        return ends[index] - starts[index];
    }

    /** Whether a line has nothing to see. */
    public boolean isBlank(int index) {
        return starts[index] == ends[index];
    }

    /** The first line at or below one that has something to see; {@link #lines()} where there is none. */
    public int seenFrom(int index) {
        int line = index;
        while (line < starts.length && isBlank(line)) {
            line++;
        }
        return line;
    }

    /** How many blanks stand before the words of a line; a tab counts as four. */
    public int indent(int index) {
        int indent = 0;
        for (int at = starts[index] - 1; at >= 0 && !Chars.isLineEnd(text.charAt(at)); at--) {
            indent += text.charAt(at) == '\t' ? 4 : 1;
        }
        return indent;
    }

    /** The line that holds an offset, counted from 0. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
