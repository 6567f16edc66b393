package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import org.adduce.importer.text.internal.word.Lexicon;

/**
 * A clause that somebody is said to have said.
 *
 * @param first its first token
 * @param last its last token, without the mark that ends it
 */
record Clause(int first, int last) {

    private static final int LEAST_WORDS = 4;
    /** Behind "that", where it can be nothing but a clause: "that stocks are low". */
    private static final int LEAST_INTRODUCED = 3;
    private static final int LONGEST = 150;
    private static final Set<String> NO_BEGINNING = Set.of("something", "nothing", "anything", "everything", "this", "so", "as", "what", "how", "why", "who",
            "whether", "if", "hello", "no", "yes", "in", "to", "on", "at", "by", "for", "about", "of", "with", "after", "before", "and", "or", "but", "again", "more", "much", "last", "yesterday", "today");
    /** Before these, after "so" or "which", whoever reports goes on in words of his own. */
    private static final Set<String> REPORTER = Set.of("i", "we", "i'm", "i'd", "i've", "we're", "we've");
    private static final Set<String> GOING_ON = Set.of("so", "which", "and", "but", "though", "although");
    private static final Set<String> TURNING = Set.of("but", "and", "while", "whereas");
    private static final int LONGEST_SUBJECT = 7;
    private static final Set<String> FINITE = Set.of("is", "are", "was", "were", "will", "would", "can", "could", "may", "might", "shall", "should", "must", "has",
            "have", "had", "does", "do", "did", "isn't", "aren't", "wasn't", "weren't", "won't", "wouldn't", "can't", "cannot", "couldn't", "shouldn't", "hasn't",
            "haven't", "hadn't", "doesn't", "don't", "didn't", "it's", "that's", "they're", "we're", "he's", "she's", "there's", "i'm", "you're", "they'll", "it'll",
            "we'll", "needs", "need", "wants", "want", "means", "makes", "made", "takes", "took", "gets", "got", "goes", "went", "comes", "came", "remains",
            "became", "fell", "rose", "grew", "lost", "won", "costs", "cost", "works", "worked", "said", "knows", "knew", "plans", "expects");
    private static final Set<String> UNITS = Set.of("m", "km", "cm", "mm", "dm", "ft", "s", "r");
    private static final Set<String> JUDGING = Set.of("is", "was", "seems", "sounds", "isn't", "wasn't");
    private static final Set<String> ADVERBS = Set.of("simply", "just", "plainly", "obviously", "clearly", "frankly", "not", "also", "at", "best", "really", "quite", "entirely", "completely", "very", "so");
    private static final Set<String> JUDGEMENTS = Set.of("false", "true", "wrong", "right", "correct", "incorrect", "nonsense", "absurd", "ridiculous", "misleading", "outdated", "silly", "naive",
            "laughable", "unfounded", "baseless", "dubious", "questionable", "plausible", "convincing", "unconvincing", "rubbish", "dishonest", "exaggerated");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "where", "when");

    /**
     * The clause that begins at a token and ends with its sentence.
     *
     * @param introduced whether "that" stands before it, so that it must be a clause
     */
    static Optional<Clause> from(Tokens tokens, int first, boolean introduced) {
        if (!tokens.get(first).word() && !isMark(tokens.get(first)) || !introduced && (NO_BEGINNING.contains(tokens.get(first).lower()) || !tokens.get(first).word())) {
            return Optional.empty();
        }
        int last = first - 1;
        int words = 0;
        boolean finite = introduced;
        boolean relative = false;
        for (int at = first; at < tokens.size() && at - first < LONGEST && !ends(tokens, at); at++) {
            var token = tokens.get(at);
            words += token.word() ? 1 : 0;
            relative |= RELATIVE.contains(token.lower());
            finite |= !relative && (at > first || token.lower().indexOf('\'') > 0) && FINITE.contains(token.lower());
            last = at;
        }
        if (tokens.isOpening(last + 1) && tokens.get(last).is(':')) {
            return Optional.empty();
        }
        while (last > first && tokens.get(last).is(',')) {
            last--;
        }
        return words >= (introduced ? LEAST_INTRODUCED : LEAST_WORDS) && finite ? Optional.of(new Clause(first, last)) : Optional.empty();
    }

    /** Only up to its first comma. */
    Clause untilComma(Tokens tokens) {
        for (int at = first + LEAST_WORDS; at <= last; at++) {
            if (tokens.get(at).is(',')) {
                return new Clause(first, at - 1);
            }
        }
        return this;
    }

    /** The clause of a claim that whoever reports it goes on to judge: "the claim that the hall is cold is simply false". */
    static Optional<Clause> judged(Tokens tokens, int first) {
        return from(tokens, first, true).map(clause -> {
            boolean verb = false;
            for (int at = first; at <= clause.last(); at++) {
                if (verb && JUDGING.contains(tokens.get(at).lower()) && isJudgement(tokens, at + 1) && at - first >= LEAST_WORDS) {
                    return new Clause(first, at - 1);
                }
                verb |= FINITE.contains(tokens.get(at).lower());
            }
            return clause;
        });
    }

    /** Whether a verb that makes a sentence stands between two tokens, these included. */
    static boolean hasVerb(Tokens tokens, int first, int last) {
        for (int at = first; at <= last; at++) {
            var word = tokens.get(at).lower();
            if (FINITE.contains(word) || Lexicon.sayings().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** ", but Kovac said": somebody else is reported. */
    private static boolean isNextReport(Tokens tokens, int comma) {
        if (!tokens.get(comma).is(',') || !TURNING.contains(tokens.get(comma + 1).lower())) {
            return false;
        }
        boolean named = false;
        for (int at = comma + 2; at < comma + LONGEST_SUBJECT && tokens.get(at).word(); at++) {
            if (named && (Lexicon.reportings().contains(tokens.get(at).lower()) || Lexicon.reportingsWithThat().contains(tokens.get(at).lower()) && tokens.get(at + 1).is("that"))) {
                return true;
            }
            named |= tokens.get(at).capital();
        }
        return false;
    }

    private static boolean isJudgement(Tokens tokens, int at) {
        int next = at;
        while (ADVERBS.contains(tokens.get(next).lower())) {
            next++;
        }
        return JUDGEMENTS.contains(tokens.get(next).lower());
    }

    private static boolean isMark(Token token) {
        return "\"\u201C\u2018$\u20AC\u00A3".contains(token.lower()) && !token.lower().isEmpty();
    }

    /** Square and cubic metres bear no footnote. */
    private static boolean isUnit(Token unit, Token mark) {
        return unit.end() == mark.start() && UNITS.contains(unit.lower());
    }

    private static boolean ends(Tokens tokens, int at) {
        var token = tokens.get(at);
        boolean footnote = token.is('[') || token.lower().length() == 1 && "\u00B9\u00B2\u00B3".contains(token.lower()) && !token.word() && !isUnit(tokens.get(at - 1), token);
        boolean quotation = tokens.isOpening(at) && !token.is('(') && tokens.get(at - 1).is(':');
        boolean apart = quotation || token.is(';') || token.is('\u2014') || token.is('(') && tokens.text().startsWith("http", token.end());
        boolean link = token.is("http") || token.is("https");
        boolean reporter = token.is(',') && GOING_ON.contains(tokens.get(at + 1).lower()) && REPORTER.contains(tokens.get(at + 2).lower());
        return tokens.endsSentence(at) || isNextReport(tokens, at) || footnote || apart || link || reporter;
    }
}
