package org.adduce.importer.web.internal.proposal;

/**
 * Whether a text beside the posts of a page is an article that they are about. The notices and rules that forums put above
 * their posts are a paragraph or two.
 */
final class Prose {

    /** Shorter ones are headings, captions and lines of a menu. */
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final int FEWEST_PARAGRAPHS = 3;
    private static final int LEAST_LETTERS = 500;

    private Prose() {
    }

    static boolean isIn(String text) {
        var paragraphs = text.lines().filter(line -> line.length() >= SHORTEST_PARAGRAPH).toList();
        return paragraphs.size() >= FEWEST_PARAGRAPHS && paragraphs.stream().mapToInt(String::length).sum() >= LEAST_LETTERS;
    }
}
