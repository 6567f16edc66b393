package org.adduce.importer.text.internal.page;

/**
 * The smallest piece that is never cut between two voices: a line, a paragraph whose lines a mail program broke, or
 * quoted lines that follow each other.
 *
 * @param index its number in its {@link Passages}, from 0
 * @param span its words, from after the marks of the first line to the end of the last
 * @param depth how many {@code >} stand before its lines
 * @param firstLine the first line of the page it is on
 * @param lastLine the last one
 * @param blanksBefore how many blank lines stand before it; furniture counts as one
 */
public record Passage(int index, Span span, int depth, int firstLine, int lastLine, int blanksBefore) {

    /** Whether its lines are marked as quoted. */
    public boolean isQuoted() {
        return depth > 0;
    }
}
