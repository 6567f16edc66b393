package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import org.adduce.importer.text.internal.speech.Subject.Named;
import org.adduce.importer.text.internal.speech.Subject.Nameless;
import org.adduce.importer.text.internal.speech.Subject.Who;
import org.adduce.importer.text.internal.word.Lexicon;

/** Who is said, before the quoted words, to have said them: "X: …", "X said, …", "as X put it: …", "according to X, …". */
final class LeftAttribution {

    private static final int REACH = 12;
    /** What is said to whoever is quoted. */
    private static final Set<String> ADDRESSED = Set.of("write", "say", "argue", "claim", "state", "assert", "suggest", "note", "mention", "quote");
    private static final Set<String> CUES = Set.of("quote", "quotes", "quoting", "from", "per", "by", "rt", "via");

    private LeftAttribution() {
    }

    /** Who says what begins at an opening mark, or at any other token. */
    static Optional<Who> of(Tokens tokens, int open) {
        int at = open - 1;
        boolean colon = tokens.get(at).is(':');
        boolean comma = tokens.get(at).is(',');
        if (colon || comma) {
            at--;
        }
        if (tokens.get(at).endsSentence()) {
            return Optional.empty();
        }
        var who = colon ? beforeColon(tokens, at) : Optional.<Who>empty();
        if (who.isPresent()) {
            return who;
        }
        who = afterCue(tokens, at, colon || comma);
        return who.isPresent() ? who : byVerb(tokens, at, colon || comma);
    }

    /** "Kovac: …", "Kovac (Corvid): …", where nothing else stands in the sentence before. */
    private static Optional<Who> beforeColon(Tokens tokens, int at) {
        int end = at;
        if (tokens.get(at).is(')')) {
            while (end > at - REACH && !tokens.get(end).is('(')) {
                end--;
            }
            end--;
        }
        return ProperName.endingAt(tokens, end).filter(name -> !tokens.get(name.last()).isPossessive())
                .filter(name -> tokens.startsSentence(name.first()) || CUES.contains(tokens.get(name.first() - 1).lower())
                        || tokens.get(name.first() - 1).word() && Lexicon.sayings().contains(tokens.get(name.first() - 1).lower()))
                .map(Named::new);
    }

    /** "according to Kovac, …", "in the words of Kovac, …", "to quote Kovac: …", "in Kovac's words, …". */
    private static Optional<Who> afterCue(Tokens tokens, int at, boolean marked) {
        if (tokens.get(at).is("words") && tokens.get(at - 1).isPossessive()) {
            return ProperName.endingAt(tokens, at - 1).map(Named::new);
        }
        return ProperName.endingAt(tokens, at).filter(name -> {
            var before = tokens.get(name.first() - 1).lower();
            boolean according = before.equals("to") && tokens.get(name.first() - 2).is("according");
            boolean words = before.equals("of") && tokens.get(name.first() - 2).is("words");
            return according || words && marked || marked && (before.equals("quote") || before.equals("quoting"));
        }).map(Named::new);
    }

    private static Optional<Who> byVerb(Tokens tokens, int at, boolean marked) {
        for (int verb = at; verb > at - REACH && verb >= 0; verb--) {
            var token = tokens.get(verb);
            if (token.endsSentence() || token.is('\u201D') || token.is('"') || token.is(';')) {
                return Optional.empty();
            }
            boolean adjacent = verb == at || tokens.get(at).is("that") && verb == at - 1;
            int verbAt = verb;
            if (adjacent && tokens.get(verb - 1).is("you") && ADDRESSED.contains(token.lower())) {
                return Optional.of(new Nameless());
            }
            boolean words = marked && token.is("words") && tokens.get(verb + 1).is("of") && tokens.get(verb - 1).is("the");
            if (words && at - verb > 1) {
                return Optional.of(new Nameless());
            }
            if (token.word() && Lexicon.sayings().contains(token.lower()) && (adjacent || marked)) {
                return Subject.before(tokens, verb).or(() -> Subject.isNameless(tokens, verbAt) ? Optional.of(new Nameless()) : Optional.empty());
            }
        }
        return Optional.empty();
    }
}
