package org.adduce.importer.text.internal.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.speech.Subject.Named;
import org.adduce.importer.text.internal.speech.Subject.Nameless;
import org.adduce.importer.text.internal.speech.Subject.Pronoun;
import org.adduce.importer.text.internal.word.Lexicon;

/** What somebody is said to have said, in other words: "X said the chip is slow", "according to X, …", "X's claim that …". */
final class ReportedSpeech {

    private static final Set<String> NOUNS = Set.of("assertion", "claim", "argument", "contention", "prediction", "warning", "suggestion", "statement",
            "view", "belief", "point", "insistence", "announcement", "admission", "forecast", "thesis");
    private static final Set<String> PARTICIPLES = Set.of("claiming", "saying", "arguing", "warning", "insisting", "suggesting", "asserting", "announcing",
            "predicting", "stating", "declaring", "telling");
    private static final Set<String> INFINITIVES = Set.of("announce", "declare", "warn", "claim", "insist", "report", "deny");
    private static final Set<String> HEARERS = Set.of("you", "us", "me", "him", "her", "them", "reporters", "people", "everyone", "investors", "journalists",
            "analysts", "parliament", "congress", "viewers", "readers", "listeners");
    /** What may stand between the verb and "that": when and where it was said. */
    private static final Set<String> ADVERBIALS = Set.of("on", "in", "at", "to", "last", "this", "yesterday", "today", "earlier", "before", "after", "during", "back", "again");
    private static final Set<String> WHEN = Set.of("yesterday", "today", "earlier", "again", "afterwards", "later", "privately", "recently");
    private static final Set<String> DENYING = Set.of("never", "not", "hardly", "neither", "nor", "hasn't", "hadn't", "haven't");
    private static final Set<String> TELLING = Set.of("told", "tells", "telling");
    /** Who denies something does not say it: the verb belongs to what he says. */
    private static final Set<String> DENIALS = Set.of("denied", "denies");
    static final Set<String> THAT_ABROAD = Set.of("que", "qu'", "dass", "da\u00DF", "che");
    /** Behind a comma these begin another sentence: "Kovac agreed, and that was it." */
    private static final Set<String> GOING_ON = Set.of("and", "but", "or", "so", "then", "which", "who", "though", "because", "as", "if");
    private static final int REACH = 6;
    /** Tokens to a "that" before which a comma stands: "said in open court, two days later, that". */
    private static final int FAR = 12;
    /** "Thirty years ago". */
    private static final int LONGEST_PAST = 3;
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> UNITS = Set.of("week", "month", "year", "night", "spring", "summer", "autumn", "fall", "winter");

    /** "What Kovac said there is wrong": of what is said only that it was is told. */
    private static final Set<String> ALL_OF_IT = Set.of("what", "whatever", "everything", "anything", "nothing", "all");
    private static final Set<String> ASIDES = Set.of("when", "whenever", "while", "although", "though");

    private final Tokens tokens;
    private final Optional<String> lastSpeaker;
    private final InverseAttribution inverse;

    ReportedSpeech(Tokens tokens, Optional<String> lastSpeaker) {
        this.tokens = tokens;
        this.lastSpeaker = lastSpeaker;
        inverse = new InverseAttribution(tokens, lastSpeaker);
    }

    /** All of it, in order, outside the quotation marks. */
    List<Saying> read(List<Quoted> quoted) {
        var found = new ArrayList<Saying>();
        var inQuotation = new BitSet(tokens.size());
        quoted.forEach(it -> inQuotation.set(it.open(), Math.min(tokens.size(), it.close() + 1)));
        int at = 0;
        while (at < tokens.size()) {
            int from = found.isEmpty() ? 0 : found.getLast().words().end();
            int word = at;
            var saying = inQuotation.get(at) || !tokens.get(at).word() ? Optional.<Saying>empty() : inverse.at(at, from).filter(it -> isOutside(inQuotation, it, word)).or(() -> startingAt(word));
            saying.ifPresent(found::add);
            at = saying.isPresent() ? Math.max(at + 1, firstAfter(at, saying.get().words().end())) : at + 1;
        }
        return found;
    }

    private boolean isOutside(BitSet inQuotation, Saying saying, int verb) {
        int quoted = inQuotation.previousSetBit(verb);
        return quoted < 0 || tokens.get(quoted).start() < saying.words().start();
    }

    private int firstAfter(int from, int end) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).start() < end) {
            at++;
        }
        return at;
    }

    private Optional<Saying> startingAt(int at) {
        var word = tokens.get(at).lower();
        var as = AsSaid.at(tokens, at);
        if (as.isPresent()) {
            return as;
        }
        if (Lexicon.reportings().contains(word)) {
            return byVerb(at, false);
        }
        if (Lexicon.reportingsWithThat().contains(word)) {
            return byVerb(at, true);
        }
        boolean emphatic = tokens.get(at - 1).is("did") && !tokens.startsSentence(at - 1);
        if (word.equals("say") && (emphatic || Subject.isHabit(tokens, at) && !tokens.get(at - 1).is("would"))) {
            return byVerb(at, true);
        }
        if (Plurals.say(tokens, at)) {
            return Clause.from(tokens, at + 2, true).map(this::unnamed);
        }
        if (PARTICIPLES.contains(word)) {
            return byParticiple(at);
        }
        if (INFINITIVES.contains(word) && tokens.get(at - 1).is("to") && tokens.get(at + 1).is("that")) {
            return byInfinitive(at);
        }
        if (NOUNS.contains(word) && tokens.get(at + 1).is("that") && tokens.get(at - 1).isPossessive()) {
            return ProperName.endingAt(tokens, at - 1).flatMap(name -> saying(name, Clause.judged(tokens, at + 2)));
        }
        if (AccordingTo.isAbroad(word)) {
            return new AccordingTo(tokens).abroad(at);
        }
        return word.equals("according") && tokens.get(at + 1).is("to") ? new AccordingTo(tokens).at(at) : Optional.empty();
    }

    private Optional<Saying> byVerb(int verb, boolean needsThat) {
        var near = Subject.before(tokens, verb);
        int from = verb + 1;
        if (TELLING.contains(tokens.get(verb).lower())) {
            from = afterHearer(from);
            if (from < 0) {
                return Optional.empty();
            }
        }
        int that = thatAfter(from);
        if (needsThat && that < 0) {
            return Optional.empty();
        }
        var whole = that >= 0 ? Clause.from(tokens, that + 1, true) : Clause.from(tokens, afterDay(from), false);
        boolean denied = DENIALS.contains(tokens.get(verb).lower());
        var said = isAside(verb) ? whole.map(it -> it.untilComma(tokens)) : whole;
        var clause = denied ? said.map(it -> new Clause(verb, it.last())) : said;
        if (near.isPresent()) {
            return switch (near.get()) {
                case Named named -> that < 0 && ALL_OF_IT.contains(tokens.get(named.name().first() - 1).lower()) ? Optional.empty() : saying(named.name(), clause);
                case Nameless nameless -> clause.map(this::unnamed);
                case Pronoun pronoun -> that >= 0 ? clause.map(it -> meant(it, pronoun.pronoun())) : Optional.empty();
            };
        }
        if (that >= 0 && tokens.get(verb - 1).is("they")) {
            return clause.map(this::unnamed);
        }
        if (Unnamed.before(tokens, verb) || that >= 0 && THAT_ABROAD.contains(tokens.get(that).lower()) && Unnamed.abroad(tokens, verb) || Subject.isHabit(tokens, verb) && Subject.isNameless(tokens, verb)) {
            return clause.map(this::unnamed);
        }
        if (that == from && isOnlyKind(verb - 1)) {
            return clause.map(this::unnamed);
        }
        return that == from ? farSubject(verb).flatMap(name -> saying(name, clause)).map(it -> doubtful(it, verb)) : Optional.empty();
    }

    /** "Halden engineers told us": engineers, not Halden. */
    private boolean isOnlyKind(int noun) {
        var word = tokens.get(noun);
        boolean isNoun = word.word() && !word.capital() && !Lexicon.stopwords().contains(word.lower()) && !word.lower().endsWith("ly");
        return isNoun && tokens.get(noun - 1).capital() && ProperName.endingAt(tokens, noun - 1).isPresent();
    }

    /** "When Kovac says that the hall is cold, she forgets the yard." */
    private boolean isAside(int verb) {
        for (int at = verb - 1; at > verb - REACH && !tokens.endsSentence(at); at--) {
            if (ASIDES.contains(tokens.get(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** What he or she says who was quoted last, or else was last named in full. */
    private Saying meant(Clause clause, int pronoun) {
        var whose = QuotedSpeech.subject(tokens, pronoun).or(() -> lastSpeaker).or(() -> QuotedSpeech.named(tokens, pronoun));
        var doubt = whose.map(name -> new Doubt("He or she is taken for " + name, "somebody else"));
        return new Saying(tokens.span(clause.first(), clause.last()), whose, false, doubt);
    }

    /** Somebody told somebody; -1 where nobody is told. */
    private int afterHearer(int from) {
        if (HEARERS.contains(tokens.get(from).lower())) {
            return from + 1;
        }
        int at = tokens.get(from).is("the") ? from + 1 : from;
        return ProperName.startingAt(tokens, at).map(name -> name.last() + 1).orElseGet(() -> Unnamed.afterHearer(tokens, from));
    }

    /** "On Tuesday", "last week", "yesterday" between the verb and what was said. */
    private int afterDay(int from) {
        var word = tokens.get(from).lower();
        var next = tokens.get(from + 1).lower();
        boolean isDay = word.equals("on") && DAYS.contains(next) || (word.equals("last") || word.equals("this")) && (UNITS.contains(next) || DAYS.contains(next));
        return isDay ? from + 2 : WHEN.contains(word) ? from + 1 : from;
    }

    /** The "that" of the clause, perhaps after "on Monday" or "in a letter"; -1 where there is none. */
    private int thatAfter(int from) {
        int abroad = tokens.get(from).is(',') ? from + 1 : from;
        if (tokens.get(from).is("that") || THAT_ABROAD.contains(tokens.get(abroad).lower())) {
            return tokens.get(from).is("that") ? from : abroad;
        }
        for (int at = from + 1; at <= from + LONGEST_PAST && tokens.get(at).word(); at++) {
            if (tokens.get(at).is("ago") && tokens.get(at + 1).is("that")) {
                return at + 1;
            }
        }
        boolean adverbial = tokens.get(from).is(',') && !GOING_ON.contains(tokens.get(from + 1).lower()) || ADVERBIALS.contains(tokens.get(from).lower()) || WHEN.contains(tokens.get(from).lower());
        for (int at = tokens.get(from).is(',') ? from + 2 : from; adverbial && at < from + FAR && !tokens.get(at).endsSentence(); at++) {
            boolean apart = tokens.get(at - 1).is(',');
            if (tokens.get(at).is("that") && (apart || at < from + REACH) && (WHEN.contains(tokens.get(at - 1).lower()) || !ADVERBIALS.contains(tokens.get(at - 1).lower()))) {
                return at;
            }
        }
        return -1;
    }

    /** "Kovac took the stage to announce that": the only name of the sentence, a few words before the verb. */
    private Optional<ProperName> farSubject(int verb) {
        int start = tokens.sentenceStart(verb);
        for (int at = verb - 2; at >= Math.max(start, verb - REACH); at--) {
            if (DENYING.contains(tokens.get(at + 1).lower())) {
                return Optional.empty();
            }
            var name = ProperName.endingAt(tokens, at);
            if (name.isPresent()) {
                return tokens.get(at).isPossessive() || isObject(name.get()) ? Optional.empty() : name;
            }
        }
        return Optional.empty();
    }

    private boolean isObject(ProperName name) {
        return !tokens.startsSentence(name.first() - 1) && Set.of("to", "of", "in", "on", "at", "for", "with", "by", "from", "as", "about", "and", "against").contains(tokens.get(name.first() - 1).lower());
    }

    /** "Kovac took the stage to announce that", "the federation called a meeting to announce that". */
    private Optional<Saying> byInfinitive(int infinitive) {
        var said = Clause.from(tokens, infinitive + 2, true);
        var clause = tokens.get(infinitive).is("deny") ? said.map(it -> new Clause(infinitive, it.last())) : said;
        var named = farSubject(infinitive).flatMap(name -> saying(name, clause)).map(it -> doubtful(it, infinitive));
        return named.isPresent() || !Unnamed.acts(tokens, infinitive) ? named : clause.map(this::unnamed);
    }

    private Optional<Saying> byParticiple(int participle) {
        int from = TELLING.contains(tokens.get(participle).lower()) ? afterHearer(participle + 1) : participle + 1;
        if (from < 0) {
            return Optional.empty();
        }
        var clause = Clause.from(tokens, tokens.get(from).is("that") ? from + 1 : from, tokens.get(from).is("that"));
        return farSubject(participle).or(() -> ProperName.endingAt(tokens, participle - 1)).flatMap(name -> saying(name, clause));
    }

    private Optional<Saying> saying(ProperName name, Optional<Clause> clause) {
        return clause.map(it -> new Saying(tokens.span(it.first(), it.last()), Optional.of(name.words()), false, Optional.empty()));
    }

    private Saying unnamed(Clause clause) {
        return new Saying(tokens.span(clause.first(), clause.last()), Optional.empty(), false, Optional.empty());
    }

    private Saying doubtful(Saying saying, int verb) {
        return new Saying(saying.words(), saying.speaker(), false, Optional.of(new Doubt(
                "Other words stand between " + saying.speaker().orElse("") + " and \u201C" + tokens.get(verb).lower() + "\u201D", "somebody else says so")));
    }
}
