package org.adduce.importer.text.internal.speech;

import java.util.OptionalInt;
import java.util.Set;
import org.adduce.importer.text.internal.word.Lexicon;

/** Somebody who is told of and not named: "the harbour office", "my old teacher", "the council's own report". */
final class Unnamed {

    private static final int LONGEST = 8;
    private static final int LONGEST_HEARER = 4;
    private static final int LONGEST_ASIDE = 16;
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "one", "another", "my", "our", "your", "his", "her", "their", "its", "this");
    private static final Set<String> ABROAD = Set.of("der", "die", "das", "dem", "den", "ein", "eine", "einem", "einer", "ihr", "ihre", "sein", "seine", "le", "la", "les", "l'", "un", "une", "son", "sa", "ses", "leur", "el", "los", "las", "una", "su", "sus", "il", "lo");
    private static final Set<String> SOMEBODYS = Set.of("mon", "ma", "mes", "notre", "nos", "mi", "mis", "nuestro", "nuestra", "mein", "meine", "unser", "unsere");
    /** What is mine says nothing that I do not say: "according to my notes". */
    private static final Set<String> OWN = Set.of("my", "our", "your");
    private static final Set<String> BETWEEN = Set.of("also", "just", "once", "recently", "later", "then", "has", "had", "have", "already", "even", "now", "still",
            "always", "often", "first", "again", "simply", "himself", "herself", "itself", "themselves", "repeatedly", "reportedly", "explicitly");
    /** No noun phrase goes on before these words. */
    private static final Set<String> NO_NOUNS = Set.of("is", "are", "was", "were", "be", "been", "being", "not", "what", "which", "that", "to", "i", "we", "it", "they", "you",
            "he", "she", "if", "when", "unless", "whether", "and", "or", "but", "because", "as", "than", "how", "never", "who", "whoever", "nobody", "everybody");
    /** They bear something out or look like it, and speak for nobody. */
    private static final Set<String> NO_SPEAKERS = Set.of("data", "evidence", "history", "logic", "experience", "numbers", "number", "figures", "chart", "gut", "math", "maths",
            "thing", "things", "point", "fact", "facts", "sense", "law", "rule", "rules", "way", "case", "title", "result", "results", "name", "guess", "part", "idea");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "suppose", "should", "imagine");

    /** With these in it a sentence tells what might be, or what the writer does. */
    private static final Set<String> NO_DEED = Set.of("i", "we", "you", "my", "our", "your", "should", "must", "would", "could", "might", "may", "will", "can", "want", "wants", "need", "needs",
            "not", "never", "if", "easy", "hard", "is", "are", "it's", "nobody", "anybody", "try", "tries", "able", "ready", "didn't", "don't", "doesn't");

    private Unnamed() {
    }

    /** Whether such a one is the subject of the verb at a token, and is really said to have spoken. */
    static boolean before(Tokens tokens, int verb) {
        int last = verb - 1;
        while (BETWEEN.contains(tokens.get(last).lower())) {
            last--;
        }
        last = beforeAside(tokens, last);
        if (!isNoun(tokens.get(last)) || NO_SPEAKERS.contains(tokens.get(last).lower()) || tokens.get(last).isPossessive()) {
            return false;
        }
        for (int at = last - 1; at > last - LONGEST && (isNoun(tokens.get(at)) || tokens.get(at).is("to") && tokens.get(at - 1).is("next")); at--) {
            if (DETERMINERS.contains(tokens.get(at).lower()) || tokens.get(at).isPossessive()) {
                return !isCondition(tokens, at) && !Belonging.isDenied(tokens, at);
            }
        }
        return false;
    }

    /** Whether such a one, as other languages tell of, is the subject of the verb at a token. */
    static boolean abroad(Tokens tokens, int verb) {
        for (int at = verb - 2; at >= verb - LONGEST && tokens.get(at).word(); at--) {
            if (ABROAD.contains(tokens.get(at).lower()) || SOMEBODYS.contains(tokens.get(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence of another language begins with such a one, and the verb at a token follows. */
    static boolean begins(Tokens tokens, int verb) {
        int first = tokens.sentenceStart(verb);
        boolean told = ABROAD.contains(tokens.get(first).lower()) || SOMEBODYS.contains(tokens.get(first).lower());
        for (int at = first + 1; told && at < verb; at++) {
            told = isNoun(tokens.get(at));
        }
        return told && verb - first > 1 && verb - first < LONGEST;
    }

    /** "My aunt, who wove for thirty years, said": the place before an aside that ends with a comma; else the same place. */
    static int beforeAside(Tokens tokens, int last) {
        for (int at = last - 1; tokens.get(last).is(',') && at > last - LONGEST_ASIDE && !tokens.endsSentence(at); at--) {
            if (tokens.get(at).is(',')) {
                return tokens.get(at + 1).is("who") || tokens.get(at + 1).is("which") || tokens.get(at + 1).is("whose") ? at - 1 : last;
            }
        }
        return last;
    }

    /** Whether a sentence up to the "to" before an infinitive tells what somebody unnamed did: "the federation called a meeting to announce". */
    static boolean acts(Tokens tokens, int infinitive) {
        boolean somebody = false;
        for (int at = tokens.sentenceStart(infinitive); at < infinitive; at++) {
            if (NO_DEED.contains(tokens.get(at).lower())) {
                return false;
            }
            somebody |= DETERMINERS.contains(tokens.get(at).lower());
        }
        return somebody;
    }

    /** The last token of such a one who begins at a token and whom a comma or the end of the sentence follows. */
    static OptionalInt startingAt(Tokens tokens, int first) {
        boolean begins = DETERMINERS.contains(tokens.get(first).lower()) && !OWN.contains(tokens.get(first).lower());
        for (int at = first + 1; begins && at < first + LONGEST && tokens.get(at).word() && !NO_NOUNS.contains(tokens.get(at).lower()); at++) {
            boolean over = tokens.get(at + 1).is(',') || tokens.endsSentence(at + 1) || tokens.get(at + 1).lower().isEmpty();
            if (over) {
                return NO_SPEAKERS.contains(tokens.get(at).lower()) ? OptionalInt.empty() : OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** The last token of such a one who begins at a token, also in other languages, and whom a comma or the end of the sentence follows. */
    static OptionalInt anywhere(Tokens tokens, int first) {
        int at = first + 1;
        while (at < first + LONGEST && tokens.get(at).word() && !tokens.get(at + 1).is(',') && !tokens.endsSentence(at + 1) && !tokens.get(at + 1).lower().isEmpty()) {
            at++;
        }
        return anywhere(tokens, first, at + 1);
    }

    /** The last token of such a one who stands from a token up to another. */
    static OptionalInt anywhere(Tokens tokens, int first, int to) {
        boolean begins = (DETERMINERS.contains(tokens.get(first).lower()) || SOMEBODYS.contains(tokens.get(first).lower()) || ABROAD.contains(tokens.get(first).lower())) && !OWN.contains(tokens.get(first).lower()) && to > first + 1 && to <= first + LONGEST;
        for (int at = first + 1; begins && at < to; at++) {
            begins = isNoun(tokens.get(at)) && !Lexicon.sayings().contains(tokens.get(at).lower());
        }
        return begins && !NO_SPEAKERS.contains(tokens.get(to - 1).lower()) ? OptionalInt.of(to - 1) : OptionalInt.empty();
    }

    /** The token after one to whom something is told and before "that": "the committee that"; -1 where there is none. */
    static int afterHearer(Tokens tokens, int first) {
        boolean begins = DETERMINERS.contains(tokens.get(first).lower());
        for (int at = first + 1; begins && at <= first + LONGEST_HEARER && tokens.get(at).word(); at++) {
            if (tokens.get(at).is("that")) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isNoun(Token token) {
        return token.word() && !NO_NOUNS.contains(token.lower());
    }

    /** "If Kovac said so": nobody has said anything yet. */
    static boolean isCondition(Tokens tokens, int subject) {
        return CONDITIONS.contains(tokens.get(subject - 1).lower()) || CONDITIONS.contains(tokens.get(tokens.sentenceStart(subject)).lower());
    }
}
