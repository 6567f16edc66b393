package org.adduce.importer.text.internal.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.page.Span;

/**
 * Who is said at the end of a sentence or in its middle, without quotation marks, to have said it: "Prices will fall, argues Ana
 * Ruiz of Corvid.", "Prices will fall, Ruiz said.", "Prices, says the ministry, will fall."
 */
final class InverseAttribution {

    /** So few words are an aside, such as "again" or "in short". */
    private static final int LEAST_WORDS = 3;
    private static final int LEAST_PARTED = 4;
    /** They begin what cannot stand alone, so that the sentence goes on behind who said it. */
    private static final Set<String> OPENING = Set.of("whether", "if", "what", "how", "when", "where", "why", "that", "unless", "because", "although", "though", "while", "since", "once", "after", "before", "as", "until",
            "ob", "wenn", "weil", "was", "si", "quand", "parce", "cuando", "porque");
    /** Behind who said it, they begin words of whoever tells it, or may. */
    private static final Set<String> TURNING = Set.of("and", "but", "or", "so", "while", "although", "though", "und", "aber", "et", "mais", "y", "pero");
    private static final Set<String> RELATIVE = Set.of("who", "whose", "which", "whom", "der", "die", "dessen", "deren", "qui", "dont", "quien", "cuyo", "a", "an", "the");

    private final Tokens tokens;
    private final Asides asides;

    InverseAttribution(Tokens tokens, Optional<String> lastSpeaker) {
        this.tokens = tokens;
        this.asides = new Asides(tokens, lastSpeaker);
    }

    /**
     * What was said around a verb and its subject that stand between commas, or between a comma and the end of the sentence.
     *
     * @param from the offset before which all is somebody's already
     */
    Optional<Saying> at(int verb, int from) {
        return asides.at(verb).flatMap(aside -> {
            int start = tokens.sentenceStart(aside.comma());
            if (isRole(verb, start)) {
                return Optional.empty();
            }
            return tokens.get(start).start() < from ? Optional.empty() : isEnd(aside.after()) ? before(aside, start) : around(aside, start);
        });
    }

    /** "Dahl, the minister, said": commas around what somebody is, and not around who said it. */
    private boolean isRole(int verb, int start) {
        return Subject.before(tokens, verb).filter(who -> who instanceof Subject.Named named && named.name().first() == start && tokens.get(named.name().last() + 1).is(',')).isPresent();
    }

    /** The words on both sides of such words where those before are no sentence: "The plan, according to Kovac, will cost more." */
    Optional<Saying> parted(Aside aside) {
        int start = tokens.sentenceStart(aside.comma());
        boolean may = tokens.get(aside.comma()).is(',') && tokens.get(aside.after()).is(',') && !Clause.hasVerb(tokens, start, aside.comma() - 1);
        return may ? around(aside, start).filter(saying -> saying.parts().size() > 1) : Optional.empty();
    }

    /** The whole sentence before. */
    private Optional<Saying> before(Aside aside, int start) {
        boolean said = isSentence(start, aside.comma() - 1, LEAST_WORDS) && (aside.verbFirst() || isWhole(start, aside.comma() - 1));
        return said ? Optional.of(saying(List.of(tokens.span(start, aside.comma() - 1)), aside, aside.doubt())) : Optional.empty();
    }

    /** The words before and those after, which may be the writer's own where those before are a sentence. */
    private Optional<Saying> around(Aside aside, int start) {
        if (!tokens.get(aside.after()).is(',')) {
            return Optional.empty();
        }
        int first = aside.after() + 1;
        int last = end(first);
        int before = aside.comma() - 1;
        var next = tokens.get(first).lower();
        boolean goesOn = last > first && !TURNING.contains(next) && !next.endsWith("ing") && !RELATIVE.contains(next);
        if (isWhole(start, before) && Clause.hasVerb(tokens, start, before) || !goesOn) {
            boolean doubted = goesOn || TURNING.contains(next);
            var doubt = aside.doubt().or(() -> doubted ? Optional.of(new Doubt("What stands behind who said it is taken for the words of whoever tells it", "it was said too")) : Optional.empty());
            return isSentence(start, before, LEAST_WORDS) && isWhole(start, before) ? Optional.of(saying(List.of(tokens.span(start, before)), aside, doubt)) : Optional.empty();
        }
        boolean may = isSentence(start, before, 1) && isSentence(first, last, 2) && words(start, before) + words(first, last) >= LEAST_PARTED;
        return may ? Optional.of(saying(List.of(tokens.span(start, before), tokens.span(first, last)), aside, aside.doubt())) : Optional.empty();
    }

    private static Saying saying(List<Span> parts, Aside aside, Optional<Doubt> doubt) {
        return new Saying(parts, aside.speaker(), false, doubt);
    }

    /** Whether some words can stand alone: they do not begin like a part of a sentence, unless another part follows. */
    private boolean isWhole(int first, int last) {
        if (!OPENING.contains(tokens.get(first).lower())) {
            return true;
        }
        for (int at = first; at < last; at++) {
            if (tokens.get(at).is(',')) {
                return true;
            }
        }
        return false;
    }

    private int end(int first) {
        int at = first;
        while (at < tokens.size() && !tokens.endsSentence(at) && !tokens.get(at).is('[') && !tokens.get(at).is(';') && !tokens.get(at).lower().startsWith("http")) {
            at++;
        }
        return at - 1;
    }

    private boolean isEnd(int at) {
        return tokens.get(at).lower().isEmpty() || tokens.get(at).endsSentence();
    }

    /** Marks of quotation in it tell better what was said. */
    private boolean isSentence(int first, int last, int least) {
        for (int at = first; at <= last; at++) {
            if (tokens.isOpening(at)) {
                return false;
            }
        }
        return words(first, last) >= least;
    }

    private int words(int first, int last) {
        int words = 0;
        for (int at = first; at <= last; at++) {
            words += tokens.get(at).word() ? 1 : 0;
        }
        return words;
    }
}
