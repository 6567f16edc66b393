package org.adduce.core.internal.file;

/** A value as an error message quotes it: one line, not too long. */
final class Excerpt {

    private static final int LONGEST = 80;

    private Excerpt() {
    }

    static String of(CharSequence text) {
        var line = text.toString().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
