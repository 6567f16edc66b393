package org.adduce.importer.text.internal.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.adduce.importer.text.internal.page.Chars;

/**
 * Words between quotation marks.
 *
 * @param open the token of the opening mark
 * @param close the token of the closing mark, or one past the last token where none closes it
 */
record Quoted(int open, int close) {

    private static final String OPENING = "\u201C\u00AB\u201E\u2018";

    /** Everything between quotation marks in some tokens, outermost only, in order. */
    static List<Quoted> in(Tokens tokens) {
        var found = new ArrayList<Quoted>();
        var open = new ArrayDeque<Integer>();
        for (int at = 0; at < tokens.size(); at++) {
            if (!open.isEmpty() && closes(tokens, open.peek(), at)) {
                int start = open.pop();
                if (open.isEmpty()) {
                    found.add(new Quoted(start, at));
                }
            } else if (opens(tokens, at)) {
                open.push(at);
            }
        }
        if (!open.isEmpty() && found.stream().noneMatch(it -> it.open() > open.peekLast()) && tokens.get(open.peekLast()).is('\u201C')) {
            found.add(new Quoted(open.peekLast(), tokens.size()));
        }
        return found;
    }

    /** How many words there are. */
    int words(Tokens tokens) {
        int words = 0;
        for (int at = open + 1; at < close; at++) {
            words += tokens.get(at).word() ? 1 : 0;
        }
        return words;
    }

    /** Whether the words end as a sentence does, or as one that "said" follows. */
    boolean isSentence(Tokens tokens) {
        var last = tokens.get(close - 1);
        return last.endsSentence() || last.is(',');
    }

    private static boolean opens(Tokens tokens, int at) {
        var token = tokens.get(at);
        if (token.word() || token.lower().length() != 1) {
            return false;
        }
        boolean before = token.start() == 0 || !Chars.isWordPart(tokens.text().charAt(token.start() - 1));
        boolean after = token.end() < tokens.text().length() && !Chars.isBlank(tokens.text().charAt(token.end()));
        return OPENING.indexOf(token.lower().charAt(0)) >= 0 && before || token.is('"') && before && after;
    }

    private static boolean closes(Tokens tokens, int open, int at) {
        var mark = tokens.get(at);
        return switch (tokens.get(open).lower().charAt(0)) {
            case '"' -> mark.is('"');
            case '\u00AB' -> mark.is('\u00BB');
            case '\u201E' -> mark.is('\u201C') || mark.is('\u201D');
            case '\u2018' -> mark.is('\u2019') && !isInWord(tokens, mark);
            default -> mark.is('\u201D');
        };
    }

    private static boolean isInWord(Tokens tokens, Token mark) {
        return mark.end() < tokens.text().length() && Chars.isWordPart(tokens.text().charAt(mark.end()));
    }
}
