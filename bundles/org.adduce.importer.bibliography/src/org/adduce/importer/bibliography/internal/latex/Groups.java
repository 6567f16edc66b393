package org.adduce.importer.bibliography.internal.latex;

/** Finds where groups of braces end. */
final class Groups {

    private Groups() {
    }

    /** The brace that closes the one at a place; the end where nothing closes it. */
    static int close(String text, int open, int end) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return end;
    }
}
