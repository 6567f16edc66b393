package org.adduce.json.internal;

/** Finds the ends of things in JSON bytes that no parser can read. */
final class Brackets {

    /** What is broken and longer than that is not looked through: it would be for every broken value. */
    private static final int FARTHEST = 8 << 20;

    private Brackets() {
    }

    /**
     * One past the bracket that closes the one at {@code start}, or -1. No text in JSON goes on beyond its line: one that is not
     * closed there counts as if it had not been opened.
     */
    static int end(byte[] bytes, int start) {
        int depth = 0;
        int opened = -1;
        int last = Math.min(bytes.length, start + FARTHEST);
        for (int at = start; at < last; at++) {
            if (opened < 0) {
                depth += step(bytes[at]);
                opened = bytes[at] == '"' ? at : -1;
            } else if (bytes[at] == '"') {
                opened = -1;
            } else if (bytes[at] == '\\') {
                at++;
            } else if (bytes[at] == '\n') {
                for (int inside = opened + 1; inside < at && depth > 0; inside++) {
                    depth += step(bytes[inside]);
                    at = depth == 0 ? inside : at;
                }
                opened = -1;
            }
            if (depth <= 0) {
                return at + 1;
            }
        }
        return -1;
    }

    private static int step(byte sign) {
        return switch (sign) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }

    /** The first place from {@code from} on that is no white space. */
    static int skipBlank(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }

    /** Lines that end in a range. CR and LF are one line end. */
    static int lines(byte[] bytes, int from, int to) {
        int lines = 0;
        for (int at = from; at < to; at++) {
            lines += bytes[at] == '\n' || bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n') ? 1 : 0;
        }
        return lines;
    }
}
