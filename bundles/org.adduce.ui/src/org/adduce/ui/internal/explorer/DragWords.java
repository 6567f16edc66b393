package org.adduce.ui.internal.explorer;

/** What is told of an element that is dragged. */
final class DragWords {

    /** So many characters tell what it is. */
    private static final int MOST = 40;

    private DragWords() {
    }

    /** The beginning of some words, with dots where it is not all of them. */
    static String shortened(String words) {
        int end = words.offsetByCodePoints(0, Math.min(MOST, words.codePointCount(0, words.length())));
        return end == words.length() ? words : words.substring(0, end).stripTrailing() + "…";
    }
}
