package org.adduce.importer.text.internal.page;

/**
 * The {@code >} marks before a quoted line.
 *
 * @param depth how many there are; 0 where the line is not quoted, never more than {@link #DEEPEST}
 * @param end where the words begin, after the marks and the blanks between and after them
 */
public record Margin(int depth, int end) {

    /** Marks beyond this depth count as words. */
    public static final int DEEPEST = 16;

    /** The margin of a line. */
    public static Margin of(String text, Span line) {
        return of(text, line, DEEPEST);
    }

    /** Where the words begin if only so many marks are passed over. */
    static int upTo(String text, Span line, int marks) {
        return of(text, line, marks).end;
    }

    private static Margin of(String text, Span line, int most) {
        int depth = 0;
        int at = line.start();
        while (at < line.end() && depth < most && text.charAt(at) == '>') {
            depth++;
            at++;
            while (at < line.end() && Chars.isBlank(text.charAt(at))) {
                at++;
            }
        }
        return new Margin(depth, at);
    }
}
