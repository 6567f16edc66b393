package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.Set;

/** Who made up the words between quotation marks: "Kovac's picture of the hall as a “cold cake”", "Kovac's phrase “cold cake”". */
final class CoinedTerm {

    private static final int REACH = 26;
    private static final int MOST_BEFORE_NOUN = 3;
    private static final Set<String> NOUNS = Set.of("description", "term", "phrase", "characterisation", "characterization", "metaphor", "image", "picture", "line", "quip", "remark",
            "slogan", "comparison", "motto", "formula", "expression", "words", "label", "portrayal", "definition");
    private static final Set<String> LEADING = Set.of("as", "of", "a", "an", "the", "that", "about");

    private CoinedTerm() {
    }

    /** Whose words begin at an opening mark. */
    static Optional<ProperName> before(Tokens tokens, int open) {
        var last = tokens.get(open - 1);
        boolean led = LEADING.contains(last.lower()) || NOUNS.contains(last.lower()) || last.is(':') || last.is(',');
        for (int at = open - 1; led && at > open - REACH && !tokens.endsSentence(at); at--) {
            if (NOUNS.contains(tokens.get(at).lower())) {
                return owner(tokens, at);
            }
        }
        return Optional.empty();
    }

    private static Optional<ProperName> owner(Tokens tokens, int noun) {
        for (int at = noun - 1; at >= noun - MOST_BEFORE_NOUN && tokens.get(at).word(); at--) {
            if (tokens.get(at).isPossessive()) {
                return ProperName.endingAt(tokens, at);
            }
        }
        return Optional.empty();
    }
}
