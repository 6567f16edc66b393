package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is quoted with a {@code >} before each line, as in mails. One paragraph so marked is one quotation. */
final class QuotedLines {

    private QuotedLines() {
    }

    static List<Quoted> in(String text) {
        if (text.indexOf('>') < 0) {
            return List.of();
        }
        var found = new ArrayList<Quoted>();
        int start = -1;
        for (int line = 0; line < text.length(); ) {
            int end = text.indexOf('\n', line) < 0 ? text.length() : text.indexOf('\n', line);
            int words = words(text, line, end);
            if (words < 0 || words == end) {
                start = -1;
            } else if (start < 0) {
                start = words;
                found.add(new Quoted(words, end, Optional.empty(), Optional.empty()));
            } else {
                found.set(found.size() - 1, new Quoted(start, end, Optional.empty(), Optional.empty()));
            }
            line = end + 1;
        }
        return found;
    }

    /** Where the words of a quoted line begin, or -1. An arrow is no mark, nor is a number that something is greater than. */
    private static int words(String text, int line, int end) {
        int at = line;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) {
            at++;
        }
        if (at == end || text.charAt(at) != '>' || at + 1 < end && text.charAt(at + 1) == '=') {
            return -1;
        }
        while (at < end && (text.charAt(at) == '>' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
