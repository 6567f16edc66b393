package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.OptionalInt;
import org.adduce.importer.text.internal.word.Lexicon;

/** "According to X, the chip is slow." and "The chip is slow, according to X." */
final class AccordingTo {

    private static final int LONGEST_ASIDE = 12;
    private static final int LEAST = 3;

    private final Tokens tokens;

    AccordingTo(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What somebody says according to whom the words after a token name; the speaker is empty where it is nobody with a name. */
    Optional<Saying> at(int according) {
        int from = tokens.get(according + 2).is("the") ? according + 3 : according + 2;
        var name = ProperName.startingAt(tokens, from).filter(it -> from == according + 2 || !isOnlyKind(tokens, it.last() + 1));
        var unnamed = name.isPresent() ? OptionalInt.empty() : Unnamed.startingAt(tokens, according + 2);
        if (name.isEmpty() && unnamed.isEmpty()) {
            return Optional.empty();
        }
        int after = afterAside(name.map(ProperName::last).orElseGet(unnamed::getAsInt) + 1);
        var clause = !tokens.startsSentence(according) ? before(according)
                : tokens.get(after).is(',') ? Clause.from(tokens, after + 1, true) : Optional.<Clause>empty();
        return clause.map(it -> new Saying(tokens.span(it.first(), it.last()), name.map(ProperName::words), false, Optional.empty()));
    }

    /** The sentence up to "according", without the footnote at its end. */
    private Optional<Clause> before(int according) {
        int start = tokens.sentenceStart(according);
        int last = tokens.get(according - 1).is(',') ? according - 2 : according - 1;
        boolean footnote = tokens.get(last).is(']') && tokens.get(last - 2).is('[');
        int end = footnote ? last - 3 : last;
        return end - start >= LEAST ? Optional.of(new Clause(start, end)) : Optional.empty();
    }

    /** "According to the Gdynia state budget": whose the budget is does not say who wrote it. */
    private static boolean isOnlyKind(Tokens tokens, int after) {
        var next = tokens.get(after);
        return next.word() && !next.capital() && !Lexicon.stopwords().contains(next.lower());
    }

    /** "According to Kovac, who built it, the hall is cold." */
    private int afterAside(int comma) {
        if (tokens.get(comma).is(',') && (tokens.get(comma + 1).is("who") || tokens.get(comma + 1).is("whose"))) {
            for (int at = comma + 2; at < comma + LONGEST_ASIDE && !tokens.endsSentence(at); at++) {
                if (tokens.get(at).is(',')) {
                    return at;
                }
            }
        }
        return comma;
    }
}
