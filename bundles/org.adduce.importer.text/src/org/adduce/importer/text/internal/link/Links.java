package org.adduce.importer.text.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;

/** Finds addresses in running text: with a scheme, with www, or as a bare host and path. One pass, no backtracking. */
public final class Links {

    private static final int LONGEST = 4000;
    private static final Set<String> ENDINGS = Set.of("com", "org", "net", "io", "co", "gov", "edu", "info", "biz", "me", "be",
            "ly", "uk", "de", "fr", "eu", "it", "es", "nl", "ch", "at", "se", "no", "fi", "dk", "pl", "cz", "ru", "cn", "jp",
            "kr", "in", "au", "nz", "ca", "us", "br", "mx", "tv", "fm", "gg", "ai", "app", "dev", "blog", "news", "xyz", "to");

    private Links() {
    }

    /** All addresses in a range, in order. */
    public static List<Link> in(String text, Span span) {
        var found = new ArrayList<Link>();
        int at = span.start();
        while (at < span.end()) {
            int colon = next(text, at, span.end());
            if (colon >= span.end()) {
                break;
            }
            var link = around(text, colon, new Span(at, span.end()));
            link.ifPresent(found::add);
            at = link.map(it -> it.span().end()).orElse(colon + 1);
        }
        return found;
    }

    /** The address that a range ends with, whatever marks come after it. */
    public static Optional<Link> atEnd(String text, Span span) {
        var tail = new Span(Math.max(span.start(), span.end() - LONGEST), span.end()).trimmed(text);
        int start = tail.end();
        while (start > tail.start() && !Chars.isBlank(text.charAt(start - 1))) {
            start--;
        }
        var links = in(text, new Span(start, tail.end()));
        if (links.isEmpty()) {
            return Optional.empty();
        }
        var last = links.getLast();
        boolean bracketed = last.span().start() > start && "([".indexOf(text.charAt(last.span().start() - 1)) >= 0;
        return !bracketed && tail.end() - last.span().end() <= 1 ? Optional.of(last) : Optional.empty();
    }

    /** Whether a range is an address and nothing else, but perhaps for an arrow or a picture before it. */
    public static boolean isOnly(String text, Span span) {
        return atEnd(text, span).filter(link -> isWordless(text, span.start(), link.span().start())).isPresent();
    }

    private static boolean isWordless(String text, int from, int to) {
        return to - from <= 12 && text.substring(from, to).codePoints().noneMatch(Chars::isWordPart);
    }

    /** The next place where an address may be recognised: a slash. */
    private static int next(String text, int from, int to) {
        int slash = text.indexOf('/', from, to);
        return slash < 0 ? to : slash;
    }

    private static Optional<Link> around(String text, int slash, Span room) {
        int hostEnd = slash;
        boolean schemed = slash + 1 < room.end() && text.charAt(slash + 1) == '/' && slash > room.start() && text.charAt(slash - 1) == ':';
        int start = schemed ? schemeStart(text, slash - 1, room.start()) : hostStart(text, hostEnd, room.start());
        if (start < 0 || start > room.start() && isGlued(text.charAt(start - 1))) {
            return Optional.empty();
        }
        int end = end(text, start, schemed ? slash + 2 : slash, room.end());
        if (end - start < (schemed ? slash + 4 - start : slash + 2 - start)) {
            return Optional.empty();
        }
        return Optional.of(link(text, start, end, room.end()));
    }

    private static boolean isGlued(char before) {
        return Chars.isWordPart(before) && before < 0x250 || before == '@' || before == '/' || before == '.';
    }

    private static int schemeStart(String text, int colon, int from) {
        for (var scheme : List.of("https", "http")) {
            int start = colon - scheme.length();
            if (start >= from && text.regionMatches(true, start, scheme, 0, scheme.length())) {
                return start;
            }
        }
        return -1;
    }

    /** Where a bare host that ends at a slash begins, or -1 where there is none. */
    private static int hostStart(String text, int end, int from) {
        int start = end;
        int dot = -1;
        while (start > from && end - start < 80 && isHostPart(text.charAt(start - 1))) {
            start--;
            if (text.charAt(start) == '.' && dot < 0) {
                dot = start;
            }
        }
        boolean host = dot > start && ENDINGS.contains(text.substring(dot + 1, end).toLowerCase(Locale.ROOT));
        return host ? start : -1;
    }

    private static boolean isHostPart(char character) {
        return character < 128 && (Character.isLetterOrDigit(character) || character == '.' || character == '-');
    }

    private static int end(String text, int start, int from, int to) {
        int at = from;
        int open = 0;
        int limit = Math.min(to, start + LONGEST);
        while (at < limit && isUrlPart(text.charAt(at))) {
            char character = text.charAt(at);
            open += character == '(' ? 1 : 0;
            if (character == ')' && --open < 0) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isUrlPart(char character) {
        return !Chars.isBlank(character) && "<>\"\u201C\u201D\u00AB\u00BB\u2018\u2019{}|\\^`[]".indexOf(character) < 0
                && (character < 0x2E80 || character > 0x9FFF && character < 0xFF00);
    }

    private static Link link(String text, int start, int end, int to) {
        int wordsEnd = end;
        while (wordsEnd > start && ".,;:!?'*_\u2026".indexOf(text.charAt(wordsEnd - 1)) >= 0) {
            wordsEnd--;
        }
        var dropped = text.substring(wordsEnd, end);
        boolean underscore = dropped.startsWith("_") && dropped.length() > 1;
        int urlEnd = underscore ? wordsEnd + 1 : wordsEnd;
        boolean cut = dropped.contains("...") || dropped.contains("\u2026");
        return new Link(new Span(start, cut ? end : urlEnd), text.substring(start, urlEnd), cut);
    }
}
