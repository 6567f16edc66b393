package org.adduce.importer.text.internal.link;

import java.util.Optional;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;

/**
 * A line that says what a mark stands for.
 *
 * @param number what it is the note of, in plain digits
 * @param label its number as written, for instance {@code [1]}
 * @param span the whole line
 * @param body the words after the number
 */
public record Footnote(String number, Span label, Span span, Span body) {

    /** Reads a line or a passage as a footnote. */
    public static Optional<Footnote> of(String text, Span span) {
        return span.isEmpty() ? Optional.empty() : marked(text, span).or(() -> numbered(text, span));
    }

    /** Whether it points at something outside, and does not just add words. */
    public boolean hasLink(String text) {
        return !Links.in(text, body).isEmpty();
    }

    private static Optional<Footnote> marked(String text, Span span) {
        return Mark.at(text, span.start(), span.end())
                .map(mark -> new Footnote(mark.number(), mark.span(), span, body(text, mark.span().end(), span.end())));
    }

    /** {@code 1: https://…} and {@code 1. https://…}: a number and then nothing but an address. */
    private static Optional<Footnote> numbered(String text, Span span) {
        int at = span.start();
        while (at < span.end() && at - span.start() < 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == span.start() || at >= span.end() || ":.)".indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        var body = body(text, at + 1, span.end());
        boolean isAddress = text.startsWith("http", body.start()) && !Links.in(text, body).isEmpty();
        var number = new Span(span.start(), at);
        return isAddress ? Optional.of(new Footnote(number.in(text), number, span, body)) : Optional.empty();
    }

    private static Span body(String text, int from, int to) {
        int at = from;
        while (at < to && (Chars.isBlank(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        return new Span(at, to);
    }
}
