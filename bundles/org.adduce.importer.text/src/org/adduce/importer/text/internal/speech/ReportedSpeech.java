package org.adduce.importer.text.internal.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.speech.Subject.Named;
import org.adduce.importer.text.internal.word.Lexicon;

/** What somebody is said to have said, in other words: "X said the chip is slow", "according to X, …", "X's claim that …". */
final class ReportedSpeech {

    private static final Set<String> NOUNS = Set.of("assertion", "claim", "argument", "contention", "prediction", "warning", "suggestion", "statement",
            "view", "belief", "point", "insistence", "announcement", "admission", "forecast", "thesis");
    private static final Set<String> PARTICIPLES = Set.of("claiming", "saying", "arguing", "warning", "insisting", "suggesting", "asserting", "announcing",
            "predicting", "stating", "declaring");
    private static final Set<String> HEARERS = Set.of("you", "us", "me", "him", "her", "them", "reporters", "people", "everyone", "investors", "journalists",
            "analysts", "parliament", "congress", "viewers", "readers", "listeners");
    private static final Set<String> TELLING = Set.of("told", "tells");
    private static final int REACH = 6;

    private final Tokens tokens;

    ReportedSpeech(Tokens tokens) {
        this.tokens = tokens;
    }

    /** All of it, in order, outside the quotation marks. */
    List<Saying> read(List<Quoted> quoted) {
        var found = new ArrayList<Saying>();
        var inQuotation = new BitSet(tokens.size());
        quoted.forEach(it -> inQuotation.set(it.open(), Math.min(tokens.size(), it.close() + 1)));
        int at = 0;
        while (at < tokens.size()) {
            var saying = inQuotation.get(at) || !tokens.get(at).word() ? Optional.<Saying>empty() : startingAt(at);
            saying.ifPresent(found::add);
            at = saying.isPresent() ? Math.max(at + 1, firstAfter(at, saying.get().words().end())) : at + 1;
        }
        return found;
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
        if (Lexicon.reportings().contains(word)) {
            return byVerb(at, false);
        }
        if (Lexicon.reportingsWithThat().contains(word)) {
            return byVerb(at, true);
        }
        if (PARTICIPLES.contains(word)) {
            return byParticiple(at);
        }
        if (NOUNS.contains(word) && tokens.get(at + 1).is("that") && tokens.get(at - 1).isPossessive()) {
            return ProperName.endingAt(tokens, at - 1).flatMap(name -> saying(name, Clause.from(tokens, at + 2, true)));
        }
        return word.equals("according") && tokens.get(at + 1).is("to") ? according(at) : Optional.empty();
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
        var clause = that >= 0 ? Clause.from(tokens, that + 1, true) : Clause.from(tokens, from, false);
        if (near.isPresent()) {
            return near.get() instanceof Named named ? saying(named.name(), clause) : Optional.empty();
        }
        return that == from ? farSubject(verb).flatMap(name -> saying(name, clause)).map(it -> doubtful(it, verb)) : Optional.empty();
    }

    /** Somebody told somebody; -1 where nobody is told. */
    private int afterHearer(int from) {
        if (HEARERS.contains(tokens.get(from).lower())) {
            return from + 1;
        }
        int at = tokens.get(from).is("the") ? from + 1 : from;
        return ProperName.startingAt(tokens, at).map(name -> name.last() + 1).orElse(-1);
    }

    /** The "that" of the clause, perhaps after "on Monday" or "in a letter"; -1 where there is none. */
    private int thatAfter(int from) {
        if (tokens.get(from).is("that")) {
            return from;
        }
        boolean adverbial = Set.of("on", "in", "at", "to", "last", "this", "yesterday", "today", "earlier").contains(tokens.get(from).lower());
        for (int at = from; adverbial && at < from + REACH && !tokens.get(at).endsSentence(); at++) {
            if (tokens.get(at).is("that")) {
                return at;
            }
        }
        return -1;
    }

    /** "Kovac took the stage to announce that": the only name of the sentence, a few words before the verb. */
    private Optional<ProperName> farSubject(int verb) {
        int start = tokens.sentenceStart(verb);
        for (int at = verb - 2; at >= Math.max(start, verb - REACH); at--) {
            var name = ProperName.endingAt(tokens, at);
            if (name.isPresent()) {
                return tokens.get(at).isPossessive() || isObject(name.get()) ? Optional.empty() : name;
            }
        }
        return Optional.empty();
    }

    private boolean isObject(ProperName name) {
        return Set.of("to", "of", "in", "on", "at", "for", "with", "by", "from", "as", "about", "and", "against").contains(tokens.get(name.first() - 1).lower());
    }

    private Optional<Saying> byParticiple(int participle) {
        var clause = Clause.from(tokens, tokens.get(participle + 1).is("that") ? participle + 2 : participle + 1, tokens.get(participle + 1).is("that"));
        return farSubject(participle).or(() -> ProperName.endingAt(tokens, participle - 1)).flatMap(name -> saying(name, clause));
    }

    /** "According to X, the chip is slow." and "The chip is slow, according to X." */
    private Optional<Saying> according(int at) {
        int from = tokens.get(at + 2).is("the") ? at + 3 : at + 2;
        var name = ProperName.startingAt(tokens, from);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int after = name.get().last() + 1;
        if (tokens.startsSentence(at)) {
            return tokens.get(after).is(',') ? saying(name.get(), Clause.from(tokens, after + 1, true)) : Optional.empty();
        }
        int start = tokens.sentenceStart(at);
        int last = tokens.get(at - 1).is(',') ? at - 2 : at - 1;
        return last - start >= 3 ? saying(name.get(), Optional.of(new Clause(start, last))) : Optional.empty();
    }

    private Optional<Saying> saying(ProperName name, Optional<Clause> clause) {
        return clause.map(it -> new Saying(tokens.span(it.first(), it.last()), Optional.of(name.words()), false, Optional.empty()));
    }

    private Saying doubtful(Saying saying, int verb) {
        return new Saying(saying.words(), saying.speaker(), false, Optional.of(new Doubt(
                "Other words stand between " + saying.speaker().orElse("") + " and \u201C" + tokens.get(verb).lower() + "\u201D", "somebody else says so")));
    }
}
