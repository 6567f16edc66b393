package org.adduce.importer.text.internal.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;

/** The words and marks of a passage. Past its ends there are marks that match nothing. */
final class Tokens {

    private static final Token NONE = new Token(0, 0, "", false, false);
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_SENTENCE = 200;
    private static final String ELIDED = "ldjmnsqct";
    private static final int MOST_OPENINGS = 4;
    private static final Set<String> ABBREVIATIONS = Set.of("dr", "mr", "mrs", "ms", "prof", "sen", "rep", "gov", "gen", "st", "vs", "no", "jr",
            "sr", "inc", "ltd", "co", "corp", "etc", "fig", "u.s", "u.k", "e.g", "i.e", "a.m", "p.m", "approx", "est", "dept");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text, Span span) {
        var tokens = new Tokens(text);
        int at = span.start();
        while (at < span.end()) {
            if (Chars.isBlank(text.charAt(at))) {
                at++;
            } else {
                at = tokens.add(at, span.end());
            }
        }
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
    }

    String text() {
        return text;
    }

    /** From the start of one token to the end of another. */
    Span span(int first, int last) {
        return new Span(get(first).start(), get(last).end());
    }

    /** Whether a sentence begins with a token: after the end of one, at the start, after a line end or a colon. */
    boolean startsSentence(int index) {
        int at = index;
        while (at > 0 && index - at < MOST_OPENINGS && isOpening(at - 1)) {
            at--;
        }
        var before = get(at - 1);
        return at == 0 || endsSentence(at - 1) || before.is(':') || text.substring(before.end(), get(at).start()).indexOf('\n') >= 0;
    }

    /** Whether a token is the mark that ends a sentence, and not that of an abbreviation. */
    boolean endsSentence(int index) {
        return get(index).endsSentence() && !isAbbreviation(index);
    }

    /** The first token of the sentence that a token stands in; of a very long one, a token some way before. */
    int sentenceStart(int index) {
        int at = index;
        while (at > 0 && index - at < LONGEST_SENTENCE && !endsSentence(at - 1)) {
            at--;
        }
        return at;
    }

    boolean isOpening(int index) {
        return "(\u201C\"\u00AB\u201E\u2018[*".contains(get(index).lower()) && !get(index).lower().isEmpty();
    }

    private boolean isAbbreviation(int dot) {
        var before = get(dot - 1);
        boolean glued = get(dot).is('.') && before.word() && before.end() == get(dot).start();
        boolean number = before.is("no") && !(get(dot + 1).word() && Character.isDigit(get(dot + 1).lower().charAt(0)));
        return glued && !number && (ABBREVIATIONS.contains(before.lower()) || before.lower().length() == 1)
                || get(dot).is('.') && get(dot + 1).word() && get(dot + 1).start() == get(dot).end();
    }

    private int add(int at, int limit) {
        int end = wordEnd(at, limit);
        if (end == at) {
            int mark = at + Character.charCount(text.codePointAt(at));
            tokens.add(new Token(at, mark, text.substring(at, mark), false, false));
            return mark;
        }
        var lower = text.substring(at, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        int first = text.codePointAt(at);
        tokens.add(new Token(at, end, lower, true, Character.isUpperCase(first) || Character.isTitleCase(first)));
        return end;
    }

    private int wordEnd(int start, int limit) {
        int elided = elided(start, limit);
        int at = start;
        while (at < limit && at - start < LONGEST_WORD && isPart(start, at, limit)) {
            at++;
        }
        return elided > 0 && elided < at ? elided : at;
    }

    /** Where the small word ends that French writes together with the next: "l'INRAE", "qu'elle"; 0 where there is none. */
    private int elided(int start, int limit) {
        int mark = start + (text.startsWith("qu", start) ? 2 : 1);
        boolean small = mark + 1 < limit && Chars.isApostrophe(text.charAt(mark)) && ELIDED.indexOf(text.charAt(start)) >= 0 && Character.isLetter(text.charAt(mark + 1));
        return small && !text.startsWith("apr\u00E8s", mark + 1) && !text.startsWith("accord", mark + 1) ? mark + 1 : 0;
    }

    private boolean isPart(int start, int at, int limit) {
        char character = text.charAt(at);
        if (Chars.isWordPart(character)) {
            return true;
        }
        boolean inner = at > start && at + 1 < limit && Chars.isWordPart(text.charAt(at - 1)) && Chars.isWordPart(text.charAt(at + 1));
        boolean initials = inner && character == '.' && Character.isLetter(text.charAt(at + 1)) && (at - start == 1 || text.charAt(at - 2) == '.');
        return inner && (Chars.isApostrophe(character) || character == '-' || initials) || at == start && character == '@' && at + 1 < limit
                && Chars.isWordPart(text.charAt(at + 1)) || at > start && character == '_' && text.charAt(start) == '@';
    }
}
