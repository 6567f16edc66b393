package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import org.adduce.importer.text.internal.word.Lexicon;

/** Who stands before a verb of saying as the one who says it. */
final class Subject {

    private static final Set<String> BETWEEN = Set.of("also", "just", "once", "recently", "later", "then", "has", "had", "have", "already", "famously",
            "explicitly", "even", "himself", "herself", "themselves", "reportedly", "previously", "repeatedly", "now", "still", "earlier", "always", "often",
            "first", "again", "simply", "and", "apparently", "did", "hat", "hatte", "immer", "einmal", "schon", "a", "avait", "m'a", "m\u2019a", "nous", "lui", "ha", "hab\u00EDa");
    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final int LONGEST_APPOSITION = 14;
    private static final int LONGEST_NAMELESS = 8;
    private static final int LONGEST_HOUSE = 8;
    private static final Set<String> BODIES = Set.of("bank", "academy", "ministry", "department", "university", "institute", "institution", "bureau", "office", "council", "chamber",
            "school", "college", "house", "republic", "union", "association", "federation", "board", "committee", "court", "society", "states", "center", "centre", "agency",
            "commission", "alliance", "league", "kingdom", "museum", "church", "group", "party", "parliament", "authority", "fund", "foundation", "organisation", "organization",
            "service", "team", "faculty", "library", "assembly", "congress", "forum", "city", "bulletin", "journal");
    private static final Set<String> HOUSE = Set.of("of", "at", "from", "with", "vom", "von", "bei", "beim", "chez");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "one", "another", "some", "my", "our", "your", "his", "her", "their", "its", "mein", "meine", "unser", "unsere",
            "mon", "ma", "notre", "son", "sa", "mi", "su", "nuestro", "nuestra");
    /** Before these words nobody speaks: "is said", "what the trade said". */
    private static final Set<String> NO_NOUNS = Set.of("is", "are", "was", "were", "be", "been", "being", "not", "what", "which", "that", "to", "i", "we", "it", "they");
    /** "A sign that says". */
    private static final Set<String> RELATIVE = Set.of("which", "that", "who");
    /** They give a name to something rather than say it. */
    private static final Set<String> NAMING = Set.of("called", "calls", "put", "puts", "quoted", "quotes");

    private static final Set<String> NO_ADVERBS = Set.of("family", "ally", "assembly", "monopoly", "supply", "reply", "rally", "bully");
    private static final Set<String> HABIT = Set.of("used", "to", "would", "likes", "liked", "loves", "loved", "always", "often");
    private static final int LONGEST_HABIT = 5;

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

    /** Somebody who is not named: "a diplomat", "her office", "you". */
    record Nameless() implements Who {
    }

    private Subject() {
    }

    /** Who stands before the verb at a token. */
    static Optional<Who> before(Tokens tokens, int verb) {
        int at = isHabit(tokens, verb) ? beforeHabit(tokens, verb) : verb - 1;
        while (BETWEEN.contains(tokens.get(at).lower()) || isAdverb(tokens.get(at))) {
            at--;
        }
        if (PRONOUNS.contains(tokens.get(at).lower())) {
            return Optional.of(new Pronoun(at));
        }
        if (tokens.get(at).is("who") && tokens.get(at - 1).is(',')) {
            return ProperName.endingAt(tokens, at - 2).filter(name -> !tokens.get(name.last()).isPossessive()).flatMap(name -> Belonging.of(tokens, name));
        }
        int end = overBracket(tokens, at);
        return ofHouse(tokens, end).<Who>map(Named::new).or(() -> ProperName.endingAt(tokens, end).filter(name -> !tokens.get(name.last()).isPossessive()).flatMap(name -> Belonging.of(tokens, name)))
                .or(() -> beforeApposition(tokens, end)).or(() -> Belonging.writing(tokens, end).map(Named::new));
    }

    /** Whether somebody without a name stands before the verb: "a former official at the ministry said", "you write". */
    static boolean isNameless(Tokens tokens, int verb) {
        if (NAMING.contains(tokens.get(verb).lower())) {
            return false;
        }
        int at = isHabit(tokens, verb) ? beforeHabit(tokens, verb) : verb - 1;
        while (BETWEEN.contains(tokens.get(at).lower())) {
            at--;
        }
        at = overBracket(tokens, Unnamed.beforeAside(tokens, at));
        boolean anybody = tokens.get(at).is("you") || tokens.get(at).is("somebody") || tokens.get(at).is("someone");
        if (anybody || RELATIVE.contains(tokens.get(at).lower()) && tokens.get(at - 1).word() && !NO_NOUNS.contains(tokens.get(at - 1).lower()) && !Lexicon.notNames().contains(tokens.get(at - 1).lower())
                && !Lexicon.stopwords().contains(tokens.get(at - 1).lower())) {
            return true;
        }
        for (int back = at; back > at - LONGEST_NAMELESS && tokens.get(back).word() && !NO_NOUNS.contains(tokens.get(back).lower()); back--) {
            if (back < at && DETERMINERS.contains(tokens.get(back).lower())) {
                return !Belonging.isDenied(tokens, back);
            }
        }
        return false;
    }

    /** Whether somebody says something again and again: "used to say", "would say", "likes to say". */
    static boolean isHabit(Tokens tokens, int verb) {
        return tokens.get(verb).is("say") && beforeHabit(tokens, verb) < verb - 1;
    }

    private static int beforeHabit(Tokens tokens, int verb) {
        int at = verb - 1;
        while (at > verb - LONGEST_HABIT && HABIT.contains(tokens.get(at).lower())) {
            at--;
        }
        return at;
    }

    /** "Lena Kovac of the Port Authority": she, not the house, where her name is a full one or has a title. */
    private static Optional<ProperName> ofHouse(Tokens tokens, int end) {
        Optional<ProperName> found = Optional.empty();
        for (int at = end - 1; at > end - LONGEST_HOUSE && (isOfHouse(tokens.get(at)) || isSmallHouse(tokens, at)); at--) {
            int before = at - 1;
            if (HOUSE.contains(tokens.get(at).lower())) {
                var name = ProperName.endingAt(tokens, before).filter(it -> isPerson(tokens, it));
                found = name.isPresent() ? name : found;
            }
        }
        return found;
    }

    /** Not every house has a name: "from the harbour office". */
    private static boolean isSmallHouse(Tokens tokens, int at) {
        var token = tokens.get(at);
        return token.word() && !NO_NOUNS.contains(token.lower()) && !Lexicon.sayings().contains(token.lower()) && !BETWEEN.contains(token.lower())
                && (HOUSE.contains(tokens.get(at - 1).lower()) || tokens.get(at - 1).is("the") && HOUSE.contains(tokens.get(at - 2).lower())
                        || tokens.get(at - 2).is("the") && HOUSE.contains(tokens.get(at - 3).lower()));
    }

    private static boolean isOfHouse(Token token) {
        return token.word() && (token.capital() || HOUSE.contains(token.lower()) || token.is("the"));
    }

    private static boolean isPerson(Tokens tokens, ProperName name) {
        var last = tokens.get(name.last());
        boolean titled = Lexicon.titles().contains(tokens.get(name.first()).lower()) || Lexicon.titles().contains(tokens.get(name.first() - 1).lower())
                || tokens.get(name.first() - 1).is('.') && Lexicon.titles().contains(tokens.get(name.first() - 2).lower());
        boolean full = name.words().indexOf(' ') > 0 && HOUSE.stream().noneMatch(word -> name.words().contains(" " + word + " "));
        return !last.isPossessive() && !BODIES.contains(last.lower()) && (full || titled);
    }

    private static boolean isAdverb(Token token) {
        return token.lower().endsWith("ly") && token.word() && !token.capital() && !NO_ADVERBS.contains(token.lower());
    }

    /** Whether a word is that of a house: "Bank", "University". */
    static boolean isBody(String lower) {
        return BODIES.contains(lower);
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
                int inner = at + 1;
                var role = ProperName.endingAt(tokens, at - 1).flatMap(name -> Belonging.of(tokens, name));
                return role.filter(Named.class::isInstance).or(() -> ProperName.startingAt(tokens, inner).filter(name -> name.last() == comma - 1 && isPerson(tokens, name)).map(Named::new)).or(() -> role);
            }
        }
        return Optional.empty();
    }
}
