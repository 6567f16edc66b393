package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import org.adduce.importer.text.internal.speech.Subject.Named;
import org.adduce.importer.text.internal.speech.Subject.Nameless;
import org.adduce.importer.text.internal.speech.Subject.Pronoun;
import org.adduce.importer.text.internal.speech.Subject.Who;
import org.adduce.importer.text.internal.word.Lexicon;

/** Who is said, before the quoted words, to have said them: "X: …", "X said, …", "as X put it: …", "according to X, …". */
final class LeftAttribution {

    private static final int REACH = 12;
    /** What is said to whoever is quoted. */
    private static final Set<String> ADDRESSED = Set.of("write", "say", "argue", "claim", "state", "assert", "suggest", "note", "mention", "quote");
    private static final Set<String> CUES = Set.of("quote", "quotes", "quoting", "from", "per", "by", "rt", "via");

    private static final Set<String> READ = Set.of("sentence", "line", "passage", "quote", "clause", "paragraph", "answer", "reply", "verdict", "statement", "conclusion", "finding", "motto", "rule");
    private static final Set<String> PUT = Set.of("put", "puts", "described", "describes");
    private static final Set<String> PLACED = Set.of("at", "as", "like");

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
        who = afterCue(tokens, at, colon || comma).or(() -> byVerb(tokens, last(tokens, open), colon || comma));
        return who.isPresent() || !colon ? who : read(tokens, at);
    }

    private static int last(Tokens tokens, int open) {
        return tokens.get(open - 1).is(':') || tokens.get(open - 1).is(',') ? open - 2 : open - 1;
    }

    /** "The key sentence is in paragraph 31: …": somebody wrote it, whoever that was. */
    private static Optional<Who> read(Tokens tokens, int at) {
        for (int word = at; word > at - REACH && word >= 0 && !tokens.endsSentence(word); word--) {
            if (READ.contains(tokens.get(word).lower()) && Set.of("the", "this", "their", "his", "her", "its", "key", "best", "last", "first", "one").contains(tokens.get(word - 1).lower())) {
                return Optional.of(new Nameless());
            }
        }
        return Optional.empty();
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

    /** "The audit office put it at …", "Kovac put it as …". */
    private static boolean isPut(Tokens tokens, int verb, int at) {
        return at - verb <= 2 && at > verb && PUT.contains(tokens.get(verb).lower()) && PLACED.contains(tokens.get(at).lower());
    }

    /** "She was asked about it and said: …": who begins the sentence says it. */
    private static Optional<Who> laterVerb(Tokens tokens, int verb) {
        int first = tokens.sentenceStart(verb);
        boolean isSecond = tokens.get(verb - 1).is("and") || tokens.get(verb - 1).is("then") || tokens.get(verb - 1).is("but");
        boolean isPronoun = isSecond && (tokens.get(first).is("he") || tokens.get(first).is("she"));
        return isPronoun ? Optional.of(new Pronoun(first)) : isSecond ? ProperName.startingAt(tokens, first).map(Named::new) : Optional.empty();
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
            boolean said = marked && verb == at && Subject.isHabit(tokens, verb);
            if (said || token.word() && Lexicon.sayings().contains(token.lower()) && (adjacent || marked || isPut(tokens, verb, at))) {
                return Subject.before(tokens, verb).or(() -> Subject.isNameless(tokens, verbAt) || isPut(tokens, verbAt, at) && Unnamed.before(tokens, verbAt) ? Optional.of(new Nameless()) : Optional.empty())
                        .or(() -> marked && verbAt == at ? laterVerb(tokens, verbAt) : Optional.empty());
            }
        }
        return Optional.empty();
    }
}
