package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.adduce.core.importing.Doubt;

/** Finds who is told behind a comma to say the words around. */
final class Asides {

    /** Verbs of saying that take nobody as their object: who is asked or told does not speak. */
    private static final Set<String> VERBS = Set.of("says", "said", "argues", "argued", "writes", "wrote", "thinks", "thought", "believes", "believed", "warns", "warned", "adds", "added",
            "insists", "insisted", "claims", "claimed", "notes", "noted", "predicts", "predicted", "suggests", "suggested", "reckons", "reckoned", "explains", "explained", "concludes",
            "concluded", "observes", "observed", "complains", "complained", "maintains", "maintained", "sagt", "sagte", "meint", "meinte", "betont", "betonte", "dit", "affirme", "assure", "explique", "estime", "ajoute",
            "dice", "dijo", "afirma", "afirm\u00F3", "asegura", "asegur\u00F3", "explica", "explic\u00F3", "a\u00F1ade", "a\u00F1adi\u00F3");
    /** Behind who speaks only these say that it was said before: "the hall was cold, and Kovac complained". */
    private static final Set<String> LAST = Set.of("says", "said", "argues", "argued", "warns", "warned", "adds", "added", "insists", "insisted", "claims", "claimed", "notes", "noted");
    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> UNITS = Set.of("week", "month", "year", "night", "morning");
    private static final int LONGEST = 5;

    private final Tokens tokens;
    private final Optional<String> lastSpeaker;

    Asides(Tokens tokens, Optional<String> lastSpeaker) {
        this.tokens = tokens;
        this.lastSpeaker = lastSpeaker;
    }

    /** What a verb is part of. */
    Optional<Aside> at(int verb) {
        if (!VERBS.contains(tokens.get(verb).lower())) {
            return Optional.empty();
        }
        return tokens.get(verb - 1).is(',') ? verbFirst(verb) : LAST.contains(tokens.get(verb).lower()) ? verbLast(verb) : Optional.empty();
    }

    private Optional<Aside> verbFirst(int verb) {
        if (PRONOUNS.contains(tokens.get(verb + 1).lower())) {
            return Optional.of(meant(verb - 1, verb + 2, verb + 1, true));
        }
        var name = RightAttribution.nameAfter(tokens, verb + 1);
        if (name.isPresent()) {
            return name.map(it -> new Aside(verb - 1, afterDay(House.after(tokens, it.last() + 1)), Optional.of(it.words()), true, Optional.empty()));
        }
        var unnamed = Unnamed.anywhere(tokens, verb + 1);
        return unnamed.isPresent() ? Optional.of(new Aside(verb - 1, afterDay(unnamed.getAsInt() + 1), Optional.empty(), true, Optional.empty())) : Optional.empty();
    }

    private Optional<Aside> verbLast(int verb) {
        int after = afterDay(verb + 1);
        if (PRONOUNS.contains(tokens.get(verb - 1).lower()) && tokens.get(verb - 2).is(',')) {
            return Optional.of(meant(verb - 2, after, verb - 1, false));
        }
        var name = ProperName.endingAt(tokens, verb - 1).map(it -> House.without(tokens, it)).filter(it -> !tokens.get(it.last()).isPossessive());
        int first = name.map(ProperName::first).orElse(verb - 1);
        int comma = tokens.get(first - 1).is("the") ? first - 2 : first - 1;
        if (name.isPresent() && tokens.get(comma).is(',')) {
            return Optional.of(new Aside(comma, after, name.map(ProperName::words), false, Optional.empty()));
        }
        for (int at = verb - 2; at >= verb - LONGEST && tokens.get(at).word(); at--) {
            var unnamed = tokens.get(at - 1).is(',') ? Unnamed.anywhere(tokens, at, verb) : OptionalInt.empty();
            if (unnamed.isPresent()) {
                return Optional.of(new Aside(at - 1, after, Optional.empty(), false, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private Aside meant(int comma, int after, int pronoun, boolean verbFirst) {
        var whose = QuotedSpeech.subject(tokens, pronoun).or(() -> lastSpeaker).or(() -> QuotedSpeech.named(tokens, pronoun));
        return new Aside(comma, after, whose, verbFirst, whose.map(name -> new Doubt("He or she is taken for " + name, "somebody else")));
    }

    /** "On Friday", "last week", "yesterday". */
    private int afterDay(int at) {
        var word = tokens.get(at).lower();
        var next = tokens.get(at + 1).lower();
        boolean two = word.equals("on") && DAYS.contains(next) || (word.equals("last") || word.equals("this")) && (UNITS.contains(next) || DAYS.contains(next));
        return two ? at + 2 : word.equals("yesterday") || word.equals("today") ? at + 1 : at;
    }
}
