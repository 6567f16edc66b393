package org.adduce.importer.text.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.importer.text.internal.page.Span;

/**
 * A mark in the words that points to a footnote: {@code [1]}, or a raised number.
 *
 * @param span where it stands
 * @param number what is between the brackets, in plain digits
 */
public record Mark(Span span, String number) {

    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final int LONGEST = 3;

    /** As it is written, the label of its citation. */
    public String label(String text) {
        return span.in(text);
    }

    /** All marks in a range, in order. */
    public static List<Mark> in(String text, Span range) {
        var found = new ArrayList<Mark>();
        for (int at = range.start(); at < range.end(); at++) {
            char character = text.charAt(at);
            if (character == '[' || character > 0xB0 && RAISED.indexOf(character) >= 0) {
                var mark = at(text, at, range.end());
                mark.ifPresent(found::add);
                at = mark.map(it -> it.span().end() - 1).orElse(at);
            }
        }
        return found;
    }

    /** The mark that begins at a place. */
    public static Optional<Mark> at(String text, int start, int end) {
        return text.charAt(start) == '[' ? bracketed(text, start, end) : raised(text, start, end);
    }

    private static Optional<Mark> bracketed(String text, int start, int end) {
        int at = start + 1;
        while (at < end && at - start <= LONGEST && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean closed = at < end && text.charAt(at) == ']' && at > start + 1;
        return closed ? Optional.of(new Mark(new Span(start, at + 1), text.substring(start + 1, at))) : Optional.empty();
    }

    private static Optional<Mark> raised(String text, int start, int end) {
        var number = new StringBuilder();
        int at = start;
        while (at < end && at - start < LONGEST && text.charAt(at) > 0xB0 && RAISED.indexOf(text.charAt(at)) >= 0) {
            number.append(RAISED.indexOf(text.charAt(at++)));
        }
        return at > start ? Optional.of(new Mark(new Span(start, at), number.toString())) : Optional.empty();
    }
}
