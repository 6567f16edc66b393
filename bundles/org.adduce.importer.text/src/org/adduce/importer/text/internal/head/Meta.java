package org.adduce.importer.text.internal.head;

import java.util.Locale;
import java.util.Optional;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.word.Lexicon;

/**
 * A line, or the rest of one, that holds nothing but what pages print around names: a time, a handle, counts, and the words
 * of buttons.
 *
 * @param moment the time, if there is one
 * @param handle the handle, if there is one
 */
public record Meta(Optional<Moment> moment, Optional<String> handle) {

    private static final int LONGEST = 120;

    /** Reads a range as such; empty if it says anything else or nothing at all. */
    public static Optional<Meta> read(String text, Span span) {
        if (span.length() > LONGEST || span.isEmpty()) {
            return Optional.empty();
        }
        Optional<Moment> moment = Optional.empty();
        Optional<String> handle = Optional.empty();
        int at = span.start();
        while (at < span.end()) {
            var stamp = moment.isPresent() ? Optional.<Stamp>empty() : Stamps.at(text, at, span.end());
            if (stamp.isPresent()) {
                moment = stamp.map(Stamp::moment);
                at = stamp.get().span().end();
                continue;
            }
            int picture = pictureEnd(text, at, span.end());
            if (picture > at) {
                at = picture;
                continue;
            }
            int end = wordEnd(text, at, span.end());
            if (end == at) {
                at++;
                continue;
            }
            var word = text.substring(at, end);
            if (word.startsWith("@") && handle.isPresent()) {
                return Optional.empty(); // whoever is greeted, not whose the words are
            }
            if (word.startsWith("@") && word.length() > 1) {
                handle = Optional.of(word);
            } else if (!isMeta(word)) {
                return Optional.empty();
            }
            at = end;
        }
        return Optional.of(new Meta(moment, handle));
    }

    /** Whether a line of a page is a time and nothing that anybody would say. */
    public static boolean isStamp(Page page, int line) {
        return page.length(line) <= LONGEST && read(page.text(), page.line(line)).filter(meta -> meta.moment.isPresent()).isPresent();
    }

    /** Whether some words are a time and nothing that anybody would say. */
    public static boolean isStamp(String text, Span span) {
        return read(text, span).filter(meta -> meta.moment.isPresent()).isPresent();
    }

    /** Whether it holds more than separators and counts. */
    public boolean says() {
        return moment.isPresent() || handle.isPresent();
    }

    /** Where the name of a picture ends that begins at a place: ":crane:". */
    private static int pictureEnd(String text, int from, int to) {
        if (text.charAt(from) != ':') {
            return from;
        }
        int at = from + 1;
        while (at < to && (Chars.isWordPart(text.charAt(at)) || text.charAt(at) == '_' || text.charAt(at) == '-')) {
            at++;
        }
        boolean isOne = at < to && text.charAt(at) == ':' && at > from + 2 && Character.isLetter(text.charAt(from + 1));
        return isOne ? at + 1 : from;
    }

    private static boolean isMeta(String word) {
        return isCount(word) || Lexicon.meta().contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isCount(String word) {
        int digits = 0;
        while (digits < word.length() && (Character.isDigit(word.charAt(digits)) || ".,".indexOf(word.charAt(digits)) >= 0)) {
            digits++;
        }
        return digits > 0 && (digits == word.length() || digits + 1 == word.length() && "KkMm+".indexOf(word.charAt(digits)) >= 0);
    }

    private static int wordEnd(String text, int from, int to) {
        int at = from;
        while (at < to && (Chars.isWordPart(text.charAt(at)) || text.charAt(at) == '@' || text.charAt(at) == '_'
                || at > from && ".+,".indexOf(text.charAt(at)) >= 0 && at + 1 < to && Chars.isWordPart(text.charAt(at + 1)))) {
            at++;
        }
        return at;
    }
}
