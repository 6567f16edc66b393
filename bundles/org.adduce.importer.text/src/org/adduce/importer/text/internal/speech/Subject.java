package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.Set;

/** Who stands before a verb of saying as the one who says it. */
final class Subject {

    private static final Set<String> BETWEEN = Set.of("also", "just", "once", "recently", "later", "then", "has", "had", "have", "already", "famously",
            "explicitly", "even", "himself", "herself", "themselves", "reportedly", "previously", "repeatedly", "now", "still", "earlier", "always", "often",
            "first", "again", "simply", "and", "apparently");
    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final int LONGEST_APPOSITION = 14;

    /** Who it is: a name, or he or she, who was named before. */
    sealed interface Who {
    }

    /**
     * Somebody named.
     *
     * @param name the name
     */
    record Named(ProperName name) implements Who {
    }

    /**
     * Somebody named before.
     *
     * @param pronoun the place of "he" or "she"
     */
    record Pronoun(int pronoun) implements Who {
    }

    private Subject() {
    }

    /** Who stands before the verb at a token. */
    static Optional<Who> before(Tokens tokens, int verb) {
        int at = verb - 1;
        while (BETWEEN.contains(tokens.get(at).lower()) || tokens.get(at).lower().endsWith("ly") && tokens.get(at).word() && !tokens.get(at).capital()) {
            at--;
        }
        if (PRONOUNS.contains(tokens.get(at).lower())) {
            return Optional.of(new Pronoun(at));
        }
        at = overBracket(tokens, at);
        return ProperName.endingAt(tokens, at).filter(name -> !tokens.get(name.last()).isPossessive()).<Who>map(Named::new)
                .or(() -> beforeApposition(tokens, verb - 1));
    }

    private static int overBracket(Tokens tokens, int at) {
        if (!tokens.get(at).is(')')) {
            return at;
        }
        int open = at;
        while (open > at - LONGEST_APPOSITION && !tokens.get(open).is('(')) {
            open--;
        }
        return tokens.get(open).is('(') ? open - 1 : at;
    }

    /** "Lena Kovac, who runs the fab, said". */
    private static Optional<Who> beforeApposition(Tokens tokens, int comma) {
        if (!tokens.get(comma).is(',')) {
            return Optional.empty();
        }
        for (int at = comma - 1; at > comma - LONGEST_APPOSITION && !tokens.get(at).endsSentence(); at--) {
            if (tokens.get(at).is(',')) {
                return ProperName.endingAt(tokens, at - 1).map(Named::new);
            }
        }
        return Optional.empty();
    }
}
