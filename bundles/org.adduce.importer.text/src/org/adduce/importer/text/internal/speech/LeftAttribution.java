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
    private static final Set<String> CUES = Set.of("quote", "quotes", "quoting", "from", "per", "by", "rt", "via", "also", "again", "then");

    private static final Set<String> PASSING_ON = Set.of("rt", "qt");
    private static final Set<String> READ = Set.of("sentence", "line", "passage", "quote", "clause", "paragraph", "answer", "reply", "verdict", "statement", "conclusion", "finding", "motto", "rule",
            "paper", "study", "report", "article", "letter", "memo", "email", "review", "caption", "sign", "headline", "response", "defence", "defense", "excuse", "explanation", "minutes", "abstract");
    private static final Set<String> OWNERS = Set.of("the", "this", "their", "his", "her", "its", "key", "best", "last", "first", "one");
    private static final int LONGEST_CIRCUMSTANCE = 8;
    private static final int LONGEST_ASIDE = 16;
    private static final Set<String> CIRCUMSTANCES = Set.of("on", "in", "to", "at", "about", "after", "before", "during", "yesterday", "today", "again", "then", "now");
    /** They begin lines that tell where something was found, and are nobody's names. */
    private static final Set<String> FOUND = Set.of("overheard", "seen", "found", "written", "heard", "spotted", "posted", "live", "made", "born", "back", "out", "up", "love", "loved", "best", "favourite", "favorite");
    /** What is announced with these was found, and the word before them is what it is. */
    private static final Set<String> SEEN = Set.of("seen", "found", "heard", "overheard", "spotted", "gesehen", "gefunden", "gelesen", "geh\u00F6rt", "entdeckt", "vu", "lu", "entendu", "visto", "le\u00EDdo");
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
        boolean told = colon || tokens.get(at).is("was");
        boolean role = colon && tokens.startsSentence(at) && Lexicon.titles().contains(tokens.get(at).lower());
        who = who.or(() -> Verdict.before(tokens, open));
        return role ? Optional.of(new Nameless()) : who.isPresent() || !told ? who : read(tokens, at);
    }

    /** "Former harbour minister Lena Kovac: ..." */
    private static boolean isTitled(Tokens tokens, ProperName name) {
        int start = tokens.sentenceStart(name.first());
        return name.first() - start <= LONGEST_CIRCUMSTANCE && Lexicon.titles().contains(tokens.get(name.first() - 1).lower()) && !Clause.hasVerb(tokens, start, name.first() - 1);
    }

    /** "Speaking on Monday: ..." and "Overheard in Gdynia: ..." begin with no name. */
    private static boolean isPerhapsSomebody(Tokens tokens, ProperName name) {
        var word = tokens.get(name.first()).lower();
        return name.first() < name.last() || !word.endsWith("ing") && !word.endsWith("ed") && !FOUND.contains(word);
    }

    private static int last(Tokens tokens, int open) {
        return tokens.get(open - 1).is(':') || tokens.get(open - 1).is(',') ? open - 2 : open - 1;
    }

    /** "The key sentence is in paragraph 31: …": somebody wrote it, whoever that was. */
    private static Optional<Who> read(Tokens tokens, int at) {
        for (int word = at; word > at - REACH && word >= 0 && !tokens.endsSentence(word); word--) {
            if (READ.contains(tokens.get(word).lower())) {
                int owner = isNumber(tokens.get(word - 1)) ? word - 2 : word - 1;
                if (tokens.get(owner).isPossessive()) {
                    return ProperName.endingAt(tokens, owner).<Who>map(Named::new).or(() -> Optional.of(new Nameless()));
                }
                if (OWNERS.contains(tokens.get(owner).lower())) {
                    return Optional.of(new Nameless());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(Token token) {
        return !token.lower().isEmpty() && Character.isDigit(token.lower().charAt(0));
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
        return ProperName.endingAt(tokens, end).map(name -> House.without(tokens, name)).filter(name -> !tokens.get(name.last()).isPossessive())
                .filter(name -> tokens.startsSentence(name.first()) || tokens.get(name.first() - 1).isPossessive() && tokens.startsSentence(name.first() - 1) || CUES.contains(tokens.get(name.first() - 1).lower())
                        || isTitled(tokens, name) || tokens.get(name.first() - 1).word() && Lexicon.sayings().contains(tokens.get(name.first() - 1).lower()))
                .<Who>map(Named::new).or(() -> circumstance(tokens, at));
    }

    /** "Kovac, 14 months ago: …", "Kovac on the hall: …": who, and when or about what, with no verb between. */
    private static Optional<Who> circumstance(Tokens tokens, int at) {
        int start = tokens.sentenceStart(at);
        var name = ProperName.startingAt(tokens, CUES.contains(tokens.get(start).lower()) ? start + 1 : start)
                .filter(it -> !tokens.get(it.last()).isPossessive() && at > it.last() && isPerhapsSomebody(tokens, it));
        return name.filter(it -> !SEEN.contains(tokens.get(at).lower()) && (isAside(tokens, it, at) || isCircumstance(tokens, it, at))).map(Named::new);
    }

    private static boolean isCircumstance(Tokens tokens, ProperName name, int at) {
        var next = tokens.get(name.last() + 1);
        return at - name.last() <= LONGEST_CIRCUMSTANCE && (next.is(',') || CIRCUMSTANCES.contains(next.lower())) && !Clause.hasVerb(tokens, name.last() + 1, at);
    }

    /** "Kovac, who has run the hall for years: ..." */
    private static boolean isAside(Tokens tokens, ProperName name, int at) {
        var who = tokens.get(name.last() + 2);
        return at - name.last() <= LONGEST_ASIDE && tokens.get(name.last() + 1).is(',') && (who.is("who") || who.is("whose"));
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
            boolean passedOn = PASSING_ON.contains(before) || tokens.get(name.first() - 1).is(':') && PASSING_ON.contains(tokens.get(name.first() - 2).lower());
            return according || passedOn || words && marked || marked && (before.equals("quote") || before.equals("quoting"));
        }).map(Named::new);
    }

    /** "The audit office put it at …", "Kovac put it as …", "a lawyer put it this way: …". */
    private static boolean isPut(Tokens tokens, int verb, int at) {
        boolean so = PUT.contains(tokens.get(verb).lower()) && tokens.get(verb + 1).is("it") && (tokens.get(at + 1).is(':') || at == verb + 1 && tokens.get(at + 1).is(','));
        return so || at - verb <= 2 && at > verb && PUT.contains(tokens.get(verb).lower()) && PLACED.contains(tokens.get(at).lower());
    }

    /** "She was asked about it and said: …": who begins the sentence says it. */
    private static Optional<Who> laterVerb(Tokens tokens, int verb) {
        int first = tokens.sentenceStart(verb);
        boolean isSecond = tokens.get(verb - 1).is("and") || tokens.get(verb - 1).is("then") || tokens.get(verb - 1).is("but");
        boolean isPronoun = isSecond && (tokens.get(first).is("he") || tokens.get(first).is("she"));
        return isPronoun ? Optional.of(new Pronoun(first)) : isSecond ? ProperName.startingAt(tokens, first).map(Named::new) : Optional.empty();
    }

    /** "Le journaliste \u00E9crit que ...", "Der Minister sagte gestern: ...", "comme disait mon grand-p\u00E8re : ..." */
    private static Optional<Who> abroad(Tokens tokens, int verb, int at, boolean marked) {
        boolean before = verb < at && isThat(tokens.get(at)) && !tokens.get(at).is("that") && Unnamed.abroad(tokens, verb);
        boolean first = marked && tokens.get(at + 1).is(':') && Unnamed.begins(tokens, verb);
        return before || first || marked && verb < at && Unnamed.anywhere(tokens, verb + 1, at + 1).isPresent() ? Optional.of(new Nameless()) : Optional.empty();
    }

    /** "The minister insists on “at least ten”", "warns of “a second Gdynia”". */
    private static boolean isUpon(Tokens tokens, int at) {
        return tokens.get(at).is("on") && tokens.get(at - 1).lower().startsWith("insist") || tokens.get(at).is("of") && tokens.get(at - 1).lower().startsWith("warn");
    }

    private static boolean isThat(Token token) {
        return token.is("that") || ReportedSpeech.THAT_ABROAD.contains(token.lower());
    }

    private static Optional<Who> byVerb(Tokens tokens, int at, boolean marked) {
        for (int verb = at; verb > at - REACH && verb >= 0; verb--) {
            var token = tokens.get(verb);
            if (token.endsSentence() || token.is('\u201D') || token.is('"') || token.is(';')) {
                return Optional.empty();
            }
            boolean adjacent = verb == at || (isThat(tokens.get(at)) || isUpon(tokens, at)) && verb == at - 1;
            int verbAt = verb;
            if (adjacent && tokens.get(verb - 1).is("you") && ADDRESSED.contains(token.lower())) {
                return Optional.of(new Nameless());
            }
            boolean words = marked && token.is("words") && tokens.get(verb + 1).is("of") && tokens.get(verb - 1).is("the");
            if (words && at - verb > 1) {
                return Optional.of(new Nameless());
            }
            boolean said = verb == at && Subject.isHabit(tokens, verb);
            if (said || token.word() && Lexicon.sayings().contains(token.lower()) && (adjacent || marked || isPut(tokens, verb, at))) {
                return Subject.before(tokens, verb).or(() -> Subject.isNameless(tokens, verbAt) || isPut(tokens, verbAt, at) && Unnamed.before(tokens, verbAt) ? Optional.of(new Nameless()) : Optional.empty())
                        .or(() -> marked && verbAt == at ? laterVerb(tokens, verbAt) : Optional.empty()).or(() -> abroad(tokens, verbAt, at, marked));
            }
        }
        return Optional.empty();
    }
}
