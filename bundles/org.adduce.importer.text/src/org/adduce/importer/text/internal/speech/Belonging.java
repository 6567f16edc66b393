package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import org.adduce.importer.text.internal.speech.Subject.Named;
import org.adduce.importer.text.internal.speech.Subject.Nameless;
import org.adduce.importer.text.internal.speech.Subject.Who;
import org.adduce.importer.text.internal.word.Lexicon;

/** Who is meant by a name before a verb: "a trainer from London said" is not London, nor does Corvid speak in "nobody at Corvid said". */
final class Belonging {

    private static final int LONGEST = 8;
    private static final int LONGEST_DESCRIPTION = 4;
    private static final Set<String> PLACING = Set.of("of", "from", "in", "at", "near", "for", "with", "behind", "inside", "outside", "to", "on", "across");
    private static final Set<String> OPENING = Set.of("in", "at", "during", "from", "near", "across");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "our", "my", "their");
    private static final Set<String> DETERMINERS = Set.of("one", "some", "another", "your", "his", "her", "its", "every", "any");
    /** They speak for the house, so that it is the house that speaks. */
    private static final Set<String> VOICES = Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople", "lawyer", "lawyers", "statement", "letter", "mail", "email", "note", "message",
            "post", "memo", "report", "reports", "study", "paper", "article", "essay", "survey", "analysis", "book", "filing");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no", "no-one");

    private Belonging() {
    }

    /** Who speaks where a name stands before the verb; empty where nobody does. */
    static Optional<Who> of(Tokens tokens, ProperName name) {
        boolean notEven = tokens.get(name.first() - 1).is("even") && tokens.get(name.first() - 2).is("not");
        if (notEven || Unnamed.isCondition(tokens, name.first())) {
            return Optional.empty();
        }
        if (isSecondOfTwo(tokens, name)) {
            return Optional.of(new Nameless());
        }
        int place = ARTICLES.contains(tokens.get(name.first() - 1).lower()) ? name.first() - 2 : name.first() - 1;
        var owner = tokens.get(place - 1);
        if (OPENING.contains(tokens.get(place).lower()) && place == name.first() - 1 && tokens.startsSentence(place)) {
            return afterPlace(tokens, name).map(Named::new);
        }
        boolean placed = PLACING.contains(tokens.get(place).lower()) && owner.word() && !tokens.startsSentence(place);
        if (!placed || VOICES.contains(owner.lower())) {
            return Optional.of(new Named(name));
        }
        if (isDenied(tokens, place)) {
            return Optional.empty();
        }
        boolean person = owner.capital() && !Subject.isBody(owner.lower()) && !Lexicon.notNames().contains(owner.lower()) && !Lexicon.titles().contains(owner.lower());
        return person ? ProperName.endingAt(tokens, place - 1).<Who>map(Named::new) : isSomebody(tokens, place - 1) ? Optional.of(new Nameless()) : Optional.of(new Named(name));
    }

    /** "Dahl's new paper argues": whose paper it is, where such a word stands at a token. */
    static Optional<ProperName> writing(Tokens tokens, int noun) {
        if (!VOICES.contains(tokens.get(noun).lower())) {
            return Optional.empty();
        }
        int owner = noun - 1;
        while (owner > noun - LONGEST_DESCRIPTION && tokens.get(owner).word() && !tokens.get(owner).capital() && !tokens.get(owner).isPossessive()) {
            owner--;
        }
        int whose = owner;
        return tokens.get(whose).isPossessive() && !Unnamed.isCondition(tokens, whose) ? ProperName.endingAt(tokens, whose) : Optional.empty();
    }

    /** "A spokesman for Corvid": the house that speaks, where such words begin at a token. */
    static Optional<ProperName> spokesman(Tokens tokens, int first) {
        int noun = ARTICLES.contains(tokens.get(first).lower()) ? first + 1 : first;
        int house = tokens.get(noun + 2).is("the") ? noun + 3 : noun + 2;
        boolean speaks = VOICES.contains(tokens.get(noun).lower()) && PLACING.contains(tokens.get(noun + 1).lower());
        return speaks ? ProperName.startingAt(tokens, house) : Optional.empty();
    }

    /** "In Gdynia Lena Kovac said": where it was and who she is are written like one name. */
    private static Optional<ProperName> afterPlace(Tokens tokens, ProperName name) {
        int first = Math.max(name.first() + 1, name.last() - 1);
        return first > name.last() ? Optional.empty() : Optional.of(new ProperName(first, name.last(), tokens.span(first, name.last()).in(tokens.text())));
    }

    /** "Kovac and Ruiz said": not Ruiz alone; where the first of them is whom something is done to, only the second speaks. */
    private static boolean isSecondOfTwo(Tokens tokens, ProperName name) {
        boolean joined = tokens.get(name.first() - 1).is("and") || tokens.get(name.first() - 1).is("or") || tokens.get(name.first() - 1).is('&');
        var other = joined ? ProperName.endingAt(tokens, name.first() - 2) : Optional.<ProperName>empty();
        return other.filter(it -> tokens.startsSentence(it.first()) || tokens.get(it.first() - 1).is("by") || tokens.get(it.first() - 1).is("both")).isPresent();
    }

    /** Whether a noun with an article, or several without, stand there: "a trainer", "sources". */
    private static boolean isSomebody(Tokens tokens, int noun) {
        if (tokens.startsSentence(noun)) {
            return true;
        }
        for (int at = noun; at > noun - LONGEST && tokens.get(at).word() && !Lexicon.sayings().contains(tokens.get(at).lower()); at--) {
            boolean determined = ARTICLES.contains(tokens.get(at).lower()) || DETERMINERS.contains(tokens.get(at).lower());
            if (determined || tokens.get(at).isPossessive() || tokens.startsSentence(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody of whom the words before a place speak is said to do something: "none of the drafters". */
    static boolean isDenied(Tokens tokens, int place) {
        for (int at = place - 1; at > place - LONGEST && tokens.get(at).word(); at--) {
            if (NOBODY.contains(tokens.get(at).lower())) {
                return true;
            }
        }
        return false;
    }
}
