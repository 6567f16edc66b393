package org.adduce.cli.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads lines, of which none grows beyond what a person would write: of a longer one only the beginning is given. */
final class BoundedLines {

    /** Longer than the longest text that is a time, so that a line that was cut is never taken for one. */
    private static final int MAX_LENGTH = 4096;

    private final Reader reader;

    BoundedLines(Reader reader) {
        this.reader = reader;
    }

    /** The next line without its end; empty after the last. */
    Optional<String> next() throws IOException {
        var line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return Optional.empty();
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (line.length() < MAX_LENGTH) {
                line.append((char) c);
            }
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return Optional.of(line.toString());
    }
}
