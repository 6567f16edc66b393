package org.adduce.importer.bibliography.internal.bibtex;

/**
 * Finds where groups end. A line that begins as an entry does, within a group, tells that the group was never closed: so
 * a broken entry costs only itself.
 */
final class Braces {

    private Braces() {
    }

    /** The brace that closes the one at a place, or -1. BibTeX counts braces after a backslash too; where that comes to no end, they are taken as escaped. */
    static int close(String text, int open) {
        int close = close(text, open, false);
        return close >= 0 ? close : close(text, open, true);
    }

    private static int close(String text, int open, boolean areEscaped) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '{' -> depth++;
                case '}' -> {
                    if (--depth == 0) {
                        return i;
                    }
                }
                case '\\' -> i += areEscaped ? 1 : 0;
                case '\n' -> {
                    if (isEntry(text, i + 1)) {
                        return -1;
                    }
                }
                default -> { }
            }
        }
        return -1;
    }

    /** The brace that closes a remark, in which entries may stand that are not meant to be read; or -1. */
    static int closeOfRemark(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The quotation mark outside all braces that closes the one at a place, or -1. */
    static int closingQuote(String text, int open) {
        int depth = 0;
        for (int i = open + 1; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '{' -> depth++;
                case '}' -> {
                    if (--depth < 0) {
                        return -1;
                    }
                }
                case '"' -> {
                    if (depth == 0) {
                        return i;
                    }
                }
                case '\n' -> {
                    if (isEntry(text, i + 1)) {
                        return -1;
                    }
                }
                default -> { }
            }
        }
        return -1;
    }

    /** Whether an entry begins at the start of a line: {@code @word{key,}. */
    static boolean isEntry(String text, int place) {
        if (place >= text.length() || text.charAt(place) != '@') {
            return false;
        }
        int at = place + 1;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_' || text.charAt(at) == '-')) {
            at++;
        }
        int word = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (word == place + 1 || at >= text.length() || text.charAt(at) != '{' && text.charAt(at) != '(') {
            return false;
        }
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ',' || c == '=') {
                return true;
            }
            if (c == '\n' || c == '{' || c == '}' || c == '"') {
                return false;
            }
        }
        return false;
    }

    /** The next place, from one on, where a line begins an entry, indented or not; the end where there is none. */
    static int nextEntry(String text, int from) {
        for (int i = text.indexOf('@', from); i >= 0; i = text.indexOf('@', i + 1)) {
            if (isFirstInLine(text, i) && isEntry(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isFirstInLine(String text, int place) {
        int at = place;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n';
    }
}
