package org.adduce.importer.table.internal;

import java.util.Arrays;

/** Where the lines of a text begin; lines end with LF. */
final class TextLines {

    private final String text;
    private int[] starts = new int[1024];
    private int count;

    TextLines(String text) {
        this.text = text;
        add(0);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            add(at + 1);
        }
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    /** The line, from 1, of the first place at or behind an offset that is on no empty line. */
    int line(int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return at(Math.min(at, text.length()));
    }

    /** The line, from 1, that an offset is on. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Where a line begins; the end of the text for a line behind the last. */
    int start(int line) {
        return line > count ? text.length() : starts[line - 1];
    }

    /** The words of a line. */
    String words(int line) {
        int end = start(line + 1);
        return text.substring(start(line), end > start(line) && text.charAt(end - 1) == '\n' ? end - 1 : end);
    }
}
