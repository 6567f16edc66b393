package org.adduce.importer.text.internal.speech;

import java.util.Set;
import org.adduce.importer.text.internal.word.Lexicon;

/** Several who speak and have no name: "The engineers claim that …", "Corvid's engineers claim that …". */
final class Plurals {

    /** As verbs of several. Each is a noun too, or what somebody is told to do. */
    static final Set<String> VERBS = Set.of("say", "claim", "argue", "insist", "warn", "report", "estimate", "predict", "maintain", "suggest", "admit", "complain", "contend", "believe", "expect", "fear");
    /** Plurals without an s. */
    private static final Set<String> PEOPLE = Set.of("people", "men", "women", "police", "others");
    /** They end like plurals and are none, or speak for nobody. */
    private static final Set<String> NO_SPEAKERS = Set.of("always", "perhaps", "besides", "sometimes", "afterwards", "news", "series", "thus", "less", "unless", "this", "its", "his", "is", "was", "does", "has", "lets", "numbers", "figures", "data",
            "facts", "results", "rules", "laws", "things", "yes", "plus", "minus", "versus", "words", "points", "ideas");
    /** Who is told of by these is somebody; that "experts say" is said of nobody. */
    private static final Set<String> WHOSE = Set.of("the", "these", "those", "their", "his", "her", "its", "two", "three", "four", "five", "several", "other");
    private static final Set<String> CONDITIONS = Set.of("if", "when", "whenever", "let", "make", "have", "hear", "had", "do", "did", "should", "would", "could", "may", "might", "can", "to", "what", "unless", "some", "not");
    private static final Set<String> OF_HOUSE = Set.of("at", "from", "with", "inside");
    private static final int REACH = 5;

    private Plurals() {
    }

    /** Whether such are the subject of the verb at a token and a "that" follows it. */
    static boolean say(Tokens tokens, int verb) {
        boolean tells = VERBS.contains(tokens.get(verb).lower()) && tokens.get(verb + 1).is("that");
        return tells && (areOfHouse(tokens, verb - 1) || isNoun(tokens.get(verb - 1)) && areSomebodys(tokens, verb));
    }

    private static boolean areSomebodys(Tokens tokens, int verb) {
        for (int at = verb - 2; at >= verb - REACH && tokens.get(at).word(); at--) {
            if (tokens.get(at).isPossessive() || WHOSE.contains(tokens.get(at).lower())) {
                return !isSupposed(tokens, at - 1, verb);
            }
            if (Lexicon.stopwords().contains(tokens.get(at).lower())) {
                return false;
            }
        }
        return false;
    }

    /** "Analysts at Halden Bank": somebody, though nothing says how many they are. */
    private static boolean areOfHouse(Tokens tokens, int last) {
        var house = ProperName.endingAt(tokens, last);
        int at = house.map(name -> tokens.get(name.first() - 1).is("the") ? name.first() - 2 : name.first() - 1).orElse(-1);
        return at > 0 && OF_HOUSE.contains(tokens.get(at).lower()) && isNoun(tokens.get(at - 1)) && !isSupposed(tokens, at - 2, at);
    }

    /** "If analysts at Halden Bank say that": nobody has said it yet. */
    private static boolean isSupposed(Tokens tokens, int before, int within) {
        return CONDITIONS.contains(tokens.get(before).lower()) || CONDITIONS.contains(tokens.get(tokens.sentenceStart(within)).lower());
    }

    private static boolean isNoun(Token token) {
        var word = token.lower();
        boolean plural = PEOPLE.contains(word) || word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s") && !Lexicon.stopwords().contains(word);
        return token.word() && plural && !NO_SPEAKERS.contains(word);
    }
}
