package org.adduce.importer.argument.internal.argdown;

/**
 * A line without its comments.
 *
 * @param text what is left of it
 * @param number the line in the file it begins at, from 1
 * @param isEmpty whether the file has nothing there, not even a comment
 */
record Line(String text, int number, boolean isEmpty) {

    /** How far it is indented; a tab counts as one blank, as Argdown has it. */
    int indent() {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Its words without the indentation. */
    String words() {
        return text.strip();
    }
}
